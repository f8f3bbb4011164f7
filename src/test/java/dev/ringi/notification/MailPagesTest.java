package dev.ringi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.MailTest;
import dev.ringi.WebSession;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@MailTest
class MailPagesTest {

    private static final String MAILS = "/ringi/administration/mails";

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Autowired
    Mails mails;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void employ() {
        post.clear();
    }

    @Test
    @DisplayName("ログインなしでは401")
    void nobodySeesMailsWithoutLogin() {
        var mail = post.offer();

        assertThat(new WebSession(port).get(MAILS).statusCode()).isEqualTo(401);
        assertThat(new WebSession(port).get(MAILS + "/" + mail.id()).statusCode())
                .isEqualTo(401);
        assertThat(new WebSession(port).get(MAILS + "/counts").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("管理者でない人には403")
    void othersSeeNoMails(@Autowired IdentityService identity, @Autowired AuthorizationService authorizations) {
        admitToTasklist("mailclerk", identity, authorizations);
        var clerk = WebSession.login(port, "mailclerk", "mailclerk");

        assertThat(clerk.get(MAILS).statusCode()).isEqualTo(403);
        assertThat(clerk.get(MAILS).body()).contains("管理者だけ");
        assertThat(clerk.post(MAILS + "/1/resend", "").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("管理者は一覧と全文を読め、記号はそのままの文字で出る")
    void anAdministratorReadsMailsLiterally() {
        var mail = post.offer("<script>alert(1)</script>", "<b>理由</b>", List.of("d9901head"))
                .get(0);
        var admin = WebSession.login(port, "admin", "admin");

        assertThat(admin.get(MAILS).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "hanako@wakaba.example", "送信待ち 1件")
                .doesNotContain("<script>");
        assertThat(admin.get(MAILS + "/" + mail.id()).body())
                .contains("佐藤 花子 様", "&lt;b&gt;理由&lt;/b&gt;")
                .doesNotContain("<script>", "再送");
    }

    @Test
    @DisplayName("ないメールを開くと、日本語で404")
    void anUnknownMailIsNotFound() {
        var answer = WebSession.login(port, "admin", "admin").get(MAILS + "/987654321");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("メール（番号987654321）が見つかりません");
    }

    @Test
    @DisplayName("送信失敗のメールを再送すると送信待ちに戻り、誰がしたかが残る")
    void aFailedMailIsSentAgainOnRequest() {
        var mail = post.offer();
        post.set(mail, "state = 'FAILED', attempts = 12");
        var admin = WebSession.login(port, "admin", "admin");

        var answer =
                resend(admin, mail, tokenIn(admin.get(MAILS + "/" + mail.id()).body()));

        assertThat(answer).isEqualTo(302);
        assertThat(post.now(mail).state()).isEqualTo(MailState.WAITING);
        assertThat(post.now(mail).attempts()).isZero();
        assertThat(sql.queryForObject(
                        "select actor from ringi.audit_entry where event_type = 'notification.MailResent' and subject = ?",
                        String.class,
                        mail.event()))
                .isEqualTo("admin");
    }

    @Test
    @DisplayName("画面の印がない再送は403で、何も変わらない")
    void aForgedRequestChangesNothing() {
        var mail = post.offer();
        post.set(mail, "state = 'UNCERTAIN'");
        var admin = WebSession.login(port, "admin", "admin");
        admin.get(MAILS);

        assertThat(resend(admin, mail, "forged")).isEqualTo(403);
        assertThat(post.now(mail).state()).isEqualTo(MailState.UNCERTAIN);
    }

    private int resend(WebSession session, Mail mail, String token) {
        return session.send(session.request(MAILS + "/" + mail.id() + "/resend")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("token=" + token)))
                .statusCode();
    }

    private static String tokenIn(String page) {
        var matcher = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static void admitToTasklist(String id, IdentityService identity, AuthorizationService authorizations) {
        var user = identity.newUser(id);
        user.setPassword(id);
        identity.saveUser(user);
        var access = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        access.setUserId(id);
        access.setResource(Resources.APPLICATION);
        access.setResourceId("tasklist");
        access.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(access);
    }
}
