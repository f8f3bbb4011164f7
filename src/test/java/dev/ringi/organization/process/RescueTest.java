package dev.ringi.organization.process;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.OwnTownTest;
import dev.ringi.WebSession;
import dev.ringi.organization.OrganizationImport;
import dev.ringi.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@OwnTownTest
@DisplayName("管理者の救済")
class RescueTest {

    private static final String TOWN = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: kanri, name: 管理 太郎, mail: kanri@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
            committee: {name: 改革委員会, members: []}
            secretariat: {name: 改革委員会事務局, members: []}
            headquarters: {name: 改革本部, members: [{person: kato, title: 本部長}]}
            administrators: {name: 管理者, members: [{person: kanri, title: 管理者}]}
            """;

    @LocalServerPort
    int port;

    @Autowired
    Rescue rescue;

    @Autowired
    IdentityService identities;

    @Autowired
    OrganizationImport organization;

    @AfterEach
    void clearAway() {
        identities.deleteUser("tasuke");
    }

    @Test
    @DisplayName("誰も使っていないIDは、利用者を管理できる管理者になり、次の起動でも残る")
    void anUnusedIdBecomesAnAdministrator(@Autowired IdentityMirror mirror) {
        var password = rescue.rescue("tasuke");

        mirror.afterSingletonsInstantiated();

        assertThat(WebSession.login(port, "tasuke", password)
                        .post(ENGINE + "/user/tasuke/unlock", Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("管理者には新しいパスワードが渡り、前のものと、開いていたセッションは使えなくなる。記録にも残る")
    void anAdministratorGetsANewPassword(@Autowired JdbcTemplate sql) {
        var first = rescue.rescue("tasuke");
        var session = WebSession.login(port, "tasuke", first);

        var second = rescue.rescue("tasuke");

        assertThat(second).isNotEqualTo(first).hasSize(20);
        assertThat(identities.checkPassword("tasuke", first)).isFalse();
        assertThat(identities.checkPassword("tasuke", second)).isTrue();
        assertThat(session.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(sql.queryForList(
                        "select details ->> 'made' from ringi.audit_entry where subject = 'tasuke'"
                                + " and event_type = 'organization.AdministratorRescued' order by id desc limit 2",
                        String.class))
                .containsExactly("false", "true");
        assertThat(sql.queryForList(
                        "select details::text from ringi.audit_entry where subject = 'tasuke'", String.class))
                .noneMatch(details -> details.contains(second));
    }

    @Test
    @DisplayName("組織ファイルの管理者にも渡るが、管理者でない人や、IDにならない文字は断る")
    void onlyAdministratorsAreRescued() {
        organization.read("machi.yaml", TOWN.getBytes(StandardCharsets.UTF_8));

        var password = rescue.rescue("kanri");

        assertThat(identities.checkPassword("kanri", password)).isTrue();
        assertThatThrownBy(() -> rescue.rescue("kato"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「kato」は管理者ではありません");
        assertThatThrownBy(() -> rescue.rescue("管理者")).isInstanceOf(Refusal.class);
        assertThat(identities.checkPassword("kato", "hajimete")).isTrue();
    }
}
