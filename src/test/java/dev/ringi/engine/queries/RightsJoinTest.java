package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RightsJoinTest {

    private static final String RIGHTS = "( SELECT A.* FROM ACT_RU_AUTHORIZATION A WHERE A.USER_ID_ in ( ?, '*') ) ";

    private static final String TASKS =
            "from ACT_RU_TASK RES left join ACT_RE_PROCDEF D on RES.PROC_DEF_ID_ = D.ID_ left join " + RIGHTS
                    + "AUTH ON (AUTH.RESOURCE_ID_ IN ( RES.ID_ , D.KEY_ , '*' ) ) ";

    @Test
    @DisplayName("権限があるかだけを問うタスクの一覧と件数では、権限は一度だけ読まれる")
    void rightsAreReadOnce() {
        var list = RightsJoin.unfold(
                "select distinct RES.ID_ " + TASKS + "WHERE (AUTH.RESOURCE_ID_ IS NOT NULL) and X = ?");
        var count = RightsJoin.unfold("SELECT COUNT(*) FROM (SELECT DISTINCT RES.ID_ " + TASKS
                + "WHERE (AUTH.RESOURCE_ID_ IS NOT NULL)) countDistinct");

        assertThat(list)
                .startsWith("with RIGHTS as materialized ( SELECT A.* FROM ACT_RU_AUTHORIZATION A")
                .endsWith("WHERE ((RES.ID_ in (select RESOURCE_ID_ from RIGHTS) or D.KEY_ in (select RESOURCE_ID_ from "
                        + "RIGHTS) or '*' in (select RESOURCE_ID_ from RIGHTS))) and X = ?");
        assertThat(count).startsWith("with RIGHTS").doesNotContain("AUTH.");
    }

    @Test
    @DisplayName("権限より前に値を受け取る問合せや、権限をほかにも使う問合せでは、権限と等号で結ばれる")
    void othersMeetTheirRightsByEquality() {
        var early = "select distinct RES.ID_, ? " + TASKS + "WHERE (AUTH.RESOURCE_ID_ IS NOT NULL)";
        var more = "select distinct RES.ID_ " + TASKS + "WHERE AUTH.RESOURCE_ID_ IS NOT NULL and AUTH.PERMS_ > 0";

        for (var stock : List.of(early, more)) {
            assertThat(RightsJoin.unfold(stock))
                    .contains(
                            "D.ID_ cross join lateral unnest(array[ RES.ID_ , D.KEY_ , '*' ]) RIGHTS(ID_) left join (")
                    .contains("AUTH ON (AUTH.RESOURCE_ID_ = RIGHTS.ID_) WHERE");
        }
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
