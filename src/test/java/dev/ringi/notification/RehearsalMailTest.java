package dev.ringi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import dev.ringi.RingiTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@RingiTest(properties = {"spring.mail.host=127.0.0.1", "ringi.rehearsal.active=true"})
@Import(Post.class)
class RehearsalMailTest {

    private static final int PORT = SendingTest.freePort();

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> PORT);
    }

    @Test
    @DisplayName("試行中は、サーバーがあっても一通も出ず、件名に【試行】が付く")
    void noMailLeavesARehearsal(@Autowired Post post, @Autowired Postman postman) {
        post.clear();
        var mail = post.offer();

        postman.goRound();

        assertThat(mail.subject()).startsWith("【試行】【Ringi】②");
        assertThat(post.now(mail).state()).isEqualTo(MailState.KEPT);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }
}
