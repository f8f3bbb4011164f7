package dev.ringi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.ringi.MailTest;
import dev.ringi.refusal.Refusal;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;

@MailTest
class SendingTest {

    private static final int PORT = freePort();

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Post post;

    @Autowired
    Postman postman;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Mails mails;

    @BeforeEach
    void employ(@Autowired JavaMailSenderImpl sender) {
        sender.setPort(PORT);
        post.clear();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("日本語の件名と本文が、リンクごとそのまま届く")
    void aMailArrivesInJapanese() throws Exception {
        server.start();
        var mail = post.offer();

        postman.goRound();

        var received = only();
        assertThat(received.getSubject()).isEqualTo(mail.subject()).contains("② 魅力ある<広報>の推進");
        assertThat(received.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(mail.body().strip())
                .contains("/camunda/app/tasklist/default/#/?task=");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("hanako@wakaba.example");
        assertThat(received.getHeader("Message-ID")).containsExactly(mail.messageId());
        assertThat(post.now(mail).state()).isEqualTo(MailState.SENT);
        assertThat(post.now(mail).sentAt()).isNotNull();
    }

    @Test
    @DisplayName("題名に改行があっても、宛先もヘッダーも増えない")
    void aTitleAddsNoHeader() throws Exception {
        server.start();
        post.offer("a\r\nBcc: thief@evil.example\r\n\r\nb", null, List.of("d9901head"));

        postman.goRound();

        assertThat(only().getHeader("Bcc")).isNull();
        assertThat(only().getAllRecipients()).hasSize(1);
    }

    @Test
    @DisplayName("サーバーが止まっていても業務は進み、復旧すれば一度だけ届く")
    void aMailWaitsForTheServer() {
        var mail = post.offer();
        postman.goRound();
        assertThat(post.now(mail).state()).isEqualTo(MailState.WAITING);
        assertThat(post.now(mail).attempts()).isEqualTo(1);
        assertThat(post.now(mail).lastError()).contains("Couldn't connect");

        server.start();
        postman.goRound();
        postman.goRound();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(post.now(mail).state()).isEqualTo(MailState.SENT);
        assertThat(post.now(mail).lastError()).isNull();
    }

    @Test
    @DisplayName("決めた回数だけ失敗すると送信失敗となり、再送で届く")
    void aMailThatFailsTooOftenIsListed() {
        var mail = post.offer();
        IntStream.range(0, 5).forEach(round -> postman.goRound());
        assertThat(post.now(mail).state()).isEqualTo(MailState.FAILED);
        assertThat(post.now(mail).attempts()).isEqualTo(3);
        assertThat(mails.latest(MailState.FAILED)).extracting(Mail::id).containsExactly(mail.id());

        server.start();
        mails.resend(mail.id(), "admin");
        postman.goRound();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(post.now(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    @DisplayName("送信済みのメールは再送できない")
    void aSentMailCannotBeSentAgain() {
        server.start();
        var mail = post.offer();
        postman.goRound();

        assertThatThrownBy(() -> mails.resend(mail.id(), "admin"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("「送信済み」のため再送できません");
    }

    @Test
    @DisplayName("送信中に落ちたメールは要確認となり、勝手に再送されない")
    void aMailCaughtInACrashIsLeftToAPerson() {
        server.start();
        var mail = post.offer();
        dispatch.claimNext();
        postman.goRound();
        assertThat(post.now(mail).state()).isEqualTo(MailState.SENDING);

        post.set(mail, "claimed_at = claimed_at - interval '11 minutes'");
        postman.goRound();
        postman.goRound();

        assertThat(post.now(mail).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("再送された後に、前の送信の結果が遅れて来ても、状態は変わらない")
    void aLateResultOfAnEarlierClaimIsIgnored() {
        var mail = post.offer();
        var first = dispatch.claimNext().orElseThrow();
        post.set(mail, "claimed_at = claimed_at - interval '11 minutes'");
        dispatch.giveUpCrashed();
        mails.resend(mail.id(), "admin");
        var second = dispatch.claimNext().orElseThrow();

        dispatch.finish(first, new Delivery(Delivery.Outcome.DEFERRED, "late"));
        assertThat(post.now(mail).state()).isEqualTo(MailState.SENDING);

        dispatch.finish(second, Delivery.accepted());
        assertThat(post.now(mail).state()).isEqualTo(MailState.SENT);
    }

    @Test
    @DisplayName("本文を渡した後に返事が来なければ要確認となる")
    void silenceAfterTheContentIsUncertain() throws IOException {
        var mail = post.offer();

        goRoundAgainst("250 ok", ScriptedServer.GOES_AWAY, 2);

        assertThat(post.now(mail).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(post.now(mail).attempts()).isEqualTo(1);
    }

    @Test
    @DisplayName("宛先を前にサーバーが黙って去れば、送られていないので再び試みる")
    void silenceBeforeTheContentIsTriedAgain() throws IOException {
        var mail = post.offer();

        goRoundAgainst(ScriptedServer.GOES_AWAY, "250 ok", 1);

        assertThat(post.now(mail).state()).isEqualTo(MailState.WAITING);
    }

    @Test
    @DisplayName("存在しない宛先は、試し直さず送信失敗となる")
    void anUnknownRecipientFailsAtOnce() throws IOException {
        var mail = post.offer();

        goRoundAgainst("550 no such user", "250 ok", 1);

        assertThat(post.now(mail).state()).isEqualTo(MailState.FAILED);
        assertThat(post.now(mail).lastError()).contains("550 no such user");
    }

    @Test
    @DisplayName("いまは受けられないという返事なら、本文を渡した後でも再び試みる")
    void aTemporaryRefusalIsTriedAgain() throws IOException {
        var mail = post.offer();

        goRoundAgainst("250 ok", "451 later", 1);

        assertThat(post.now(mail).state()).isEqualTo(MailState.WAITING);
        assertThat(post.now(mail).lastError()).contains("451 later");
    }

    @Test
    @DisplayName("使えない宛先のメールは送信失敗となり、他のメールは届く")
    void anUnusableAddressHoldsUpNobody() {
        server.start();
        post.employ("mailtestbad", "宛先 不明", "a@b\r\nBcc: c@d", true);
        var both = post.offer(Post.TITLE, null, List.of("d9901head"));

        postman.goRound();

        assertThat(both).extracting(mail -> post.now(mail).state()).contains(MailState.FAILED, MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("二つの送信係が同時に働いても、どのメールも一通だけ届く")
    void twoSendersNeverSendOneTwice() throws Exception {
        server.start();
        var offered = IntStream.range(0, 40).mapToObj(i -> post.offer()).toList();

        var pool = Executors.newFixedThreadPool(2);
        for (var sender :
                pool.invokeAll(List.of(Executors.callable(postman::goRound), Executors.callable(postman::goRound)))) {
            sender.get();
        }
        pool.shutdown();

        assertThat(server.getReceivedMessages())
                .extracting(message -> message.getHeader("Message-ID")[0])
                .containsExactlyInAnyOrderElementsOf(
                        offered.stream().map(Mail::messageId).toList());
        assertThat(mails.counts().get(MailState.SENT)).isEqualTo(40);
    }

    private void goRoundAgainst(String toRecipient, String toContent, int times) throws IOException {
        var scripted = new ScriptedServer(PORT, toRecipient, toContent);
        IntStream.range(0, times).forEach(round -> postman.goRound());
        scripted.close();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    @Test
    @DisplayName("メールサーバーが黙り込んでも、時計で動くほかの仕事は止まらない")
    void aSilentServerHoldsNobodyElse(@Autowired TaskScheduler scheduler) throws InterruptedException {
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try {
            scheduler.schedule(() -> awaits(held), Instant.now());
            scheduler.schedule(done::countDown, Instant.now());

            assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            held.countDown();
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
