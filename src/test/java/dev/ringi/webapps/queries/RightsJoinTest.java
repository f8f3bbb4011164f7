package dev.ringi.webapps.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RightsJoinTest {

    private static final String RIGHTS = "( SELECT A.* FROM ACT_RU_AUTHORIZATION A WHERE A.USER_ID_ in ( ?, '*') ) ";

    @Test
    @DisplayName("タスクの一覧と件数は、権限と等号で結ばれる")
    void tasksMeetTheirRightsByEquality() {
        var stock =
                "select distinct RES.ID_ from ACT_RU_TASK RES left join ACT_RE_PROCDEF D on RES.PROC_DEF_ID_ = D.ID_ "
                        + "left join " + RIGHTS
                        + "AUTH ON (AUTH.RESOURCE_ID_ IN ( RES.ID_ , D.KEY_ , '*' ) ) WHERE 1 = 1";

        assertThat(RightsJoin.unfold(stock))
                .contains("D.ID_ cross join lateral unnest(array[ RES.ID_ , D.KEY_ , '*' ]) RIGHTS(ID_) left join (")
                .endsWith("AUTH ON (AUTH.RESOURCE_ID_ = RIGHTS.ID_) WHERE 1 = 1");
        assertThat(RightsJoin.unfold(stock.replace("distinct RES.ID_", "count(distinct RES.ID_)")))
                .contains("RIGHTS(ID_)");
    }

    @Test
    @DisplayName("見たことのない形の問合せは、そのまま通る")
    void whatLooksOtherwiseStays() {
        var other = "select distinct RES.* from ACT_RE_PROCDEF RES inner join " + RIGHTS
                + "AUTH ON (AUTH.RESOURCE_ID_ IN ( RES.KEY_ , '*' ) )";
        var repeating = "select RES.ID_ from ACT_RU_TASK RES inner join " + RIGHTS
                + "AUTH ON (AUTH.RESOURCE_ID_ IN ( RES.ID_ , '*' ) )";

        assertThat(RightsJoin.unfold(other)).isEqualTo(other);
        assertThat(RightsJoin.unfold(repeating)).isEqualTo(repeating);
    }
}
