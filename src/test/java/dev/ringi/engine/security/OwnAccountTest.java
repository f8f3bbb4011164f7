package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
@DisplayName("自分のアカウント")
class OwnAccountTest {

    private static final String ID = "tanaka";
    private static final String FIRST = "hajimete";
    private static final String GOOD = "Kawa-no-Oto7";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    private WebSession own;
    private WebSession admin;

    @BeforeEach
    void someoneLogsIn(@Autowired AuthorizationService authorizations) {
        var user = identities.newUser(ID);
        user.setFirstName("田中");
        user.setLastName("みどり");
        user.setEmail("tanaka@machi.example.jp");
        user.setPassword(FIRST);
        identities.saveUser(user);
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(ID);
        grant.setResource(Resources.APPLICATION);
        grant.setResourceId("tasklist");
        grant.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(grant);
        own = login(FIRST);
        admin = WebSession.login(port, "admin", "admin");
    }

    @AfterEach
    void clearAway(@Autowired AuthorizationService authorizations) {
        identities.deleteUser(ID);
        authorizations
                .createAuthorizationQuery()
                .userIdIn(ID)
                .list()
                .forEach(each -> authorizations.deleteAuthorization(each.getId()));
    }

    @ParameterizedTest(name = "「{0}」")
    @DisplayName("方針に合わないパスワードには変えられず、どうすればよいかを日本語で伝える")
    @CsvSource({"''", "short1A-", "alllowercase-7", "ALLUPPERCASE-7", "NoDigitsHere-", "NoSpecials77", "Tanaka-no-Oto7"
    })
    void aWeakPasswordIsRefused(String password) {
        assertRefused(changes(own, FIRST, password));

        assertThat(identities.checkPassword(ID, FIRST)).isTrue();
    }

    @Test
    @DisplayName("新しいパスワードがなければ、変わったとは言わない")
    void noPasswordIsRefused() {
        assertRefused(changes(own, FIRST, null));
    }

    @Test
    @DisplayName("管理者が作る利用者も、空や弱いパスワードでは作れない")
    void administratorsMayNoMore() {
        for (var credentials : Stream.of(Map.of(), Map.of("password", ""), Map.of("password", "weak"))
                .toList()) {
            assertRefused(admin.post(
                    ENGINE + "/user/create", Map.of("profile", Map.of("id", "planted"), "credentials", credentials)));
        }
        assertRefused(changes(admin, "admin", "weak"));
        assertThat(identities.createUserQuery().userId("planted").count()).isZero();
    }

    @Test
    @DisplayName("パスワードを変えると、変えた画面のほかのセッションは直ちに終わる")
    void aChangedPasswordEndsTheOtherSessions() {
        var stolen = login(FIRST);

        assertThat(changes(own, FIRST, GOOD).statusCode()).isEqualTo(204);

        assertThat(isLoggedIn(stolen)).isFalse();
        assertThat(isLoggedIn(own)).isTrue();
        assertThat(isLoggedIn(admin)).isTrue();
        assertThat(isLoggedIn(login(GOOD))).isTrue();
    }

    @Test
    @DisplayName("管理者がパスワードを変えると、その人のセッションは直ちに終わり、管理者のものは続く")
    void aPasswordSetByTheAdministratorEndsAllOfThem() {
        assertThat(changes(admin, "admin", GOOD).statusCode()).isEqualTo(204);

        assertThat(isLoggedIn(own)).isFalse();
        assertThat(isLoggedIn(admin)).isTrue();
    }

    @Test
    @Timeout(60)
    @DisplayName("古いパスワードでログインしかけていた人も、変更の後には入れない")
    void aLoginUnderWayEndsToo(@Autowired DataSource source, @Autowired JdbcTemplate sql) throws SQLException {
        CompletableFuture<WebSession> underWay;
        try (var line = source.getConnection();
                var lock = line.createStatement()) {
            line.setAutoCommit(false);
            // The login has found the password right, and waits to read the rights of the person.
            lock.execute("lock table act_ru_authorization in access exclusive mode");
            underWay = CompletableFuture.supplyAsync(() -> login(FIRST));
            while (!isWaiting(sql)) {
                Thread.onSpinWait();
            }
            var user = identities.createUserQuery().userId(ID).singleResult();
            user.setPassword(GOOD);
            identities.saveUser(user);
            line.rollback();
        }

        assertThat(isLoggedIn(underWay.join())).isFalse();
    }

    private static boolean isWaiting(JdbcTemplate sql) {
        return sql.queryForObject(
                "select exists (select from pg_locks where not granted and relation = 'act_ru_authorization'::regclass)",
                Boolean.class);
    }

    @Test
    @DisplayName("弱いパスワードを断られても、セッションは続く")
    void aRefusedPasswordEndsNothing() {
        var other = login(FIRST);

        changes(own, FIRST, "weak");

        assertThat(isLoggedIn(other)).isTrue();
    }

    @Test
    @DisplayName("管理者がグループから外すか利用者を消すと、その人のセッションは直ちに終わる")
    void aLostMembershipEndsThem() {
        identities.saveGroup(identities.newGroup("helpers"));
        identities.createMembership(ID, "helpers");

        admin.delete(ENGINE + "/group/helpers/members/" + ID);
        assertThat(isLoggedIn(own)).isFalse();

        var again = login(FIRST);
        admin.delete(ENGINE + "/user/" + ID);
        assertThat(isLoggedIn(again)).isFalse();
        identities.deleteGroup("helpers");
    }

    @Test
    @DisplayName("氏名もメールも、本人にも管理者にも変えられない")
    void nobodyRenames() {
        for (var change : Map.of("firstName", "偽", "lastName", "偽", "email", "x@example.com")
                .entrySet()) {
            var profile = new HashMap<>(
                    Map.of("id", ID, "firstName", "田中", "lastName", "みどり", "email", "tanaka@machi.example.jp"));
            profile.put(change.getKey(), change.getValue());

            var answer = admin.put(ENGINE + "/user/" + ID + "/profile", profile);
            assertThat(answer.statusCode()).as(change.getKey()).isEqualTo(403);
            assertThat(answer.body()).contains("組織ファイルで変えてください");

            assertThat(own.put(ENGINE + "/user/" + ID + "/profile", profile).statusCode())
                    .as("no call of a person's own screens")
                    .isEqualTo(404);
        }
        assertThat(identities.createUserQuery().userId(ID).singleResult())
                .extracting(User::getFirstName, User::getLastName, User::getEmail)
                .containsExactly("田中", "みどり", "tanaka@machi.example.jp");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("英大文字・英小文字・数字・記号をそれぞれ1文字以上使い、10文字以上");
    }

    private HttpResponse<String> changes(WebSession session, String callersPassword, String password) {
        var credentials = new HashMap<String, String>();
        credentials.put("authenticatedUserPassword", callersPassword);
        credentials.put("password", password);
        return session.put(ENGINE + "/user/" + ID + "/credentials", credentials);
    }

    private WebSession login(String password) {
        return WebSession.login(port, ID, password);
    }

    private static boolean isLoggedIn(WebSession session) {
        return session.get(ENGINE + "/task").statusCode() == 200;
    }
}
