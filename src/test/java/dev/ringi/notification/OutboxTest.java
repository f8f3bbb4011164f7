package dev.ringi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@RingiTest
class OutboxTest {

    @Autowired
    Post post;

    @Autowired
    Postman postman;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void employ() {
        post.clear();
    }

    @Test
    @DisplayName("件名は作業と期限を、本文は宛名・案件・リンクを伝える")
    void aTaskIsToldWithDueDateAndLink() {
        var mail = post.offer();

        assertThat(mail.subject()).isEqualTo("【Ringi】② 魅力ある<広報>の推進：シートを作成する（期限 令和8年5月15日）");
        assertThat(mail.address()).isEqualTo("hanako@wakaba.example");
        var task = mail.event().substring("task:".length());
        assertThat(mail.body())
                .startsWith("佐藤 花子 様\n\n次の作業をお願いします。\n")
                .contains("■ 案件　重点計画-令和8年度-②\n■ 期限　令和8年5月15日（")
                .contains("/camunda/app/tasklist/default/#/?task=" + task + "\n")
                .doesNotContain("差戻し", "\n\n\n");
    }

    @Test
    @DisplayName("差戻しは、理由とともに伝わる")
    void aReturnIsToldWithItsReason() {
        var mail = post.offer("② 広報：シートを修正する", "目標に数値を。\n<例：51件>", List.of("d9901"))
                .get(0);

        assertThat(mail.subject()).startsWith("【Ringi】差戻し：② 広報");
        assertThat(mail.body()).contains("■ 差戻しの理由\n目標に数値を。\n<例：51件>\n");
    }

    @Test
    @DisplayName("グループの全員に一通ずつ、二つのグループにいる人にも一通だけ")
    void eachMemberGetsOne() {
        assertThat(post.offer(Post.TITLE, null, List.of("d9901", "d9901head")))
                .extracting(Mail::recipientId)
                .containsExactlyInAnyOrder("mailtesthead", "mailteststaff");
    }

    @Test
    @DisplayName("同じ出来事が二度知らされても、メールは増えない")
    void oneEventNeverMakesTwoMails() {
        var task = post.task(UUID.randomUUID().toString(), Post.TITLE, null, List.of("d9901head"));

        post.publish(task);
        post.publish(task);

        assertThat(post.of(task.taskId())).hasSize(1);
    }

    @Test
    @DisplayName("業務が取り消されれば、メールも生じない")
    void aRolledBackStepTellsNobody() {
        var task = post.task(UUID.randomUUID().toString(), Post.TITLE, null, List.of("d9901head"));

        transaction.executeWithoutResult(status -> {
            events.publishEvent(task);
            status.setRollbackOnly();
        });

        assertThat(post.of(task.taskId())).isEmpty();
    }

    @Test
    @DisplayName("題名の改行から、別のヘッダーは作れない")
    void aTitleCannotMakeAHeader() {
        var mail = post.offer("x\r\nBcc: thief@evil.example\u2028y\u0000", null, List.of("d9901head"))
                .get(0);

        assertThat(mail.subject()).isEqualTo("【Ringi】x Bcc: thief@evil.example y （期限 令和8年5月15日）");
    }

    @Test
    @DisplayName("メールサーバーの設定がなければ、保管されたまま残る")
    void withoutAServerMailsAreKept() {
        var mail = post.offer();

        postman.goRound();

        assertThat(post.now(mail).state()).isEqualTo(MailState.KEPT);
    }
}
