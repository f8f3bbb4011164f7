package dev.ringi.organization.process;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.WebSession;
import dev.ringi.organization.Absences;
import dev.ringi.organization.OrganizationImport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OwnTownTest
@DisplayName("異動した人のセッション")
class EndedSessionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String TOWN = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: mori, name: 森 文, mail: mori@machi.example.jp}
              - {id: hara, name: 原 誠, mail: hara@machi.example.jp}
              - {id: ueda, name: 上田 光, mail: ueda@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
                  - {person: mori, title: 主査}
              - code: d2
                name: 図書館
                members:
                  - {person: hara, title: 館長, head: true}
                  - {person: ueda, title: 司書}
                deputies: [ueda]
            committee: {name: 改革委員会, members: []}
            secretariat: {name: 改革委員会事務局, members: []}
            headquarters: {name: 改革本部, members: [{person: kato, title: 本部長}]}
            administrators: {name: 管理者, members: [{person: kato, title: 管理者}]}
            """;

    @LocalServerPort
    int port;

    @Autowired
    private OrganizationImport organization;

    @Autowired
    private Absences absences;

    @Autowired
    private SetClock clock;

    @Autowired
    private IdentityService identities;

    private WebSession ueda;
    private WebSession hara;

    @BeforeEach
    void everybodyIsAtWork() {
        clock.set(TODAY.atTime(9, 0));
        read(TOWN);
        absences.current().forEach(absence -> absences.cancel(absence.id(), "kato"));
        ueda = logsIn("ueda");
        hara = logsIn("hara");
    }

    /** Others' tests in the same application may have given them another password. */
    private WebSession logsIn(String person) {
        var user = identities.createUserQuery().userId(person).singleResult();
        user.setPassword("hajimete");
        identities.saveUser(user);
        return WebSession.login(port, person, "hajimete");
    }

    @Test
    @DisplayName("課を移ると直ちに終わり、ほかの人のものは続く")
    void whoMovesLogsInAgain() {
        read(TOWN.replace("      - {person: ueda, title: 司書}\n", "")
                .replace("    deputies: [ueda]\n", "")
                .replace("主査}\n", "主査}\n      - {person: ueda, title: 主事}\n"));

        assertThat(isLoggedIn(ueda)).isFalse();
        assertThat(isLoggedIn(hara)).isTrue();
        assertThat(isLoggedIn(WebSession.login(port, "ueda", "hajimete"))).isTrue();
    }

    @Test
    @DisplayName("長でなくなると、同じ課に残っても直ちに終わる")
    void whoIsHeadNoLongerLogsInAgain() {
        read(TOWN.replace("{person: hara, title: 館長, head: true}", "{person: hara, title: 司書}")
                .replace("{person: ueda, title: 司書}", "{person: ueda, title: 館長, head: true}")
                .replace("    deputies: [ueda]\n", ""));

        assertThat(isLoggedIn(hara)).isFalse();
        assertThat(isLoggedIn(ueda)).isTrue();
    }

    @Test
    @DisplayName("退職すると直ちに終わる")
    void whoLeftIsOut() {
        read(TOWN.replace("      - {person: ueda, title: 司書}\n", "")
                .replace("    deputies: [ueda]\n", "")
                .replace("  - {id: ueda, name: 上田 光, mail: ueda@machi.example.jp}\n", ""));

        assertThat(isLoggedIn(ueda)).isFalse();
    }

    @Test
    @DisplayName("代決を終えた人は、自分の仕事を続ける")
    void aDeputyWorksOn() {
        var absence = absences.register("hara", TODAY, TODAY, "hara");
        assertThat(isLoggedIn(ueda)).isTrue();

        absences.cancel(absence.id(), "hara");

        assertThat(isLoggedIn(ueda)).isTrue();
        assertThat(isLoggedIn(hara)).isTrue();
    }

    private static boolean isLoggedIn(WebSession session) {
        return session.get(ENGINE + "/task").statusCode() == 200;
    }

    private void read(String yaml) {
        organization.read("machi.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
