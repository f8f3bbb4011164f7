package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ringi.MailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@MailTest
class AdministratorMailsTest {

    private static final String INSERT = """
            insert into ringi.mail (event, recipient_id, address, subject, body, message_id, state, attempts,
                created_at, next_attempt_at, sent_at, last_error)
            values (?, 'maillook', 'hanako@wakaba.example', ?, '佐藤 花子 様' || chr(10) || '<b>本文</b>', ?, ?, 3,
                now(), now(), now(), ?) on conflict do nothing
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void write() {
        sql.update("insert into ringi.person values ('maillook', '佐藤 花子', 'hanako@wakaba.example', 1)"
                + " on conflict do nothing");
        sql.update("delete from ringi.mail");
        insert("look:1", "【Ringi】① 行政手続のデジタル化：シートを作成する（期限 令和8年5月15日）", "SENT", null);
        insert("look:2", "【Ringi】差戻し：② <script>alert(1)</script>：シートを修正する", "UNCERTAIN", "送信中に停止したため、届いたかどうか分かりません。");
        insert("look:3", "【Ringi】③ 公共施設の見直し：シートを点検する", "FAILED", "550 no such user");
    }

    private void insert(String event, String subject, String state, String error) {
        sql.update(INSERT, event, subject, "<" + event + "@test>", state, error);
    }

    @Test
    @DisplayName("管理者は、Cockpitのパネルから一覧へ、一覧から本文へ進み、再送できる")
    void anAdministratorGoesFromCockpitToAMailAndResendsIt() {
        try (var admin = new Person(port)) {
            admin.opens("tasklist", "admin", "admin").opens("cockpit");
            assertThat(admin.see(".ringi-mails .troubled").first()).hasText("送信失敗 1件");
            admin.takesPicture("mails-cockpit");

            admin.see(".ringi-mails a[href$='/mails']").click();
            assertThat(admin.see("h1")).hasText("メール通知");
            assertThat(admin.see("tbody")).containsText("② <script>alert(1)</script>：シートを修正する");
            admin.takesPicture("mails-list");

            admin.see("tbody a:has-text('②')").click();
            assertThat(admin.see("pre")).containsText("<b>本文</b>");
            admin.takesPicture("mails-mail");

            admin.press("再送");
            assertThat(admin.see(".notice.done")).containsText("再送を受け付けました");
            assertThat(admin.see("dd .state")).hasText("送信待ち");
            assertThat(admin.button("再送")).hasCount(0);
        }
    }
}
