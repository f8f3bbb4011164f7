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

@RingiTest(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=3925", "ringi.rehearsal.active=true"})
@Import(Post.class)
class RehearsalMailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(3925, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

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
