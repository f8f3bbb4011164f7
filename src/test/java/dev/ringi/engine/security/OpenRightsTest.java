package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** An engine that asks nobody for rights: what {@link ForbiddenChangesTest} finds refused would be done. */
@RingiTest(properties = "camunda.bpm.authorization.enabled=false")
@Import(OpenRightsTest.Bait.class)
class OpenRightsTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    private WebSession clerk;

    @BeforeEach
    void aClerkLogsIn() {
        if (identities.createUserQuery().userId("clerk").count() == 0) {
            var user = identities.newUser("clerk");
            user.setPassword("clerk");
            identities.saveUser(user);
        }
        clerk = WebSession.login(port, "clerk", "clerk");
    }

    @Test
    @DisplayName("権限を問わなければ、職員がフィルターに仕込んだ式がサーバーで動く")
    void aClerksFilterRunsCode(@Autowired AtomicInteger bait) {
        var planted = new Intrusion(port).filterWithExpression(clerk, "${bait.incrementAndGet().toString()}");
        assertThat(planted.statusCode()).as(planted.body()).isEqualTo(200);

        clerk.get(WebSession.ENGINE + "/filter/"
                + WebSession.json(planted).get("id").asText() + "/list");

        assertThat(bait).hasPositiveValue();
    }

    @TestConfiguration
    static class Bait {

        @Bean
        AtomicInteger bait() {
            return new AtomicInteger();
        }
    }
}
