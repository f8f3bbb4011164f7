package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import dev.ringi.engine.Grants;
import dev.ringi.engine.Right;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The same application without our protection: each hole that {@link ProtectedWebappsTest} finds closed is real. */
@RingiTest
@ContextConfiguration(initializers = OpenWebappsTest.WithoutProtection.class)
@Import(OpenWebappsTest.Bait.class)
class OpenWebappsTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("保護がなければ、誰でもorQueriesの式でコードを実行できる")
    void anybodyRunsCode(@Autowired AtomicInteger bait) {
        var person = WebSession.login(port, "admin", "admin");

        var answer = new Intrusion(port).expressionInAnAlternative(person, "${bait.incrementAndGet().toString()}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(bait).hasPositiveValue();
    }

    @Test
    @DisplayName("保護がなければ、管理者が外れた隙に、ログインなしで管理者になれる")
    void aStrangerBecomesAdministrator(@Autowired IdentityService identities) {
        identities.deleteMembership("admin", "camunda-admin");

        var answer = new Intrusion(port).administratorWithoutLogin("intruder");

        assertThat(answer.statusCode()).isEqualTo(204);
        var administrators = identities.createUserQuery().memberOfGroup("camunda-admin");
        assertThat(administrators.singleResult().getId()).isEqualTo("intruder");
        identities.createMembership("admin", "camunda-admin");
    }

    @Test
    @DisplayName("保護がなければ、タスク一覧を開けるだけの人が、清掃の仕事を走らせ、その予定も変えられる")
    void anybodyMovesTheCleanUp(
            @Autowired IdentityService identities, @Autowired ProcessEngine engine, @Autowired Grants grants) {
        var user = identities.newUser("passerby");
        user.setPassword("passerby");
        identities.saveUser(user);
        grants.make(List.of(Right.ofUser("passerby", Resources.APPLICATION, "tasklist", Permissions.ACCESS)));
        var job = engine.getHistoryService().findHistoryCleanupJobs().get(0).getId();
        var stranger = WebSession.login(port, "passerby", "passerby");
        var door = WebSession.ENGINE + "/job/" + job;

        assertThat(stranger.post(door + "/execute", "{}").statusCode()).isEqualTo(204);
        assertThat(stranger.put(door + "/duedate", Map.of("duedate", "2099-01-01T00:00:00.000+0000"))
                        .statusCode())
                .isEqualTo(204);

        identities.deleteUser("passerby");
    }

    @Test
    @DisplayName("保護がなければ、同時に開いた画面に、ほかの人のnonceが混じる")
    void pagesStayBlank() throws Exception {
        assertThat(new Intrusion(port).blankPages()).isPositive();
    }

    static class WithoutProtection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.addBeanFactoryPostProcessor(
                    beans -> List.of("engineProtection", "nonceFilter", "setupFilter", "headersFilter", "callsFilter")
                            .forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition));
        }
    }

    @TestConfiguration
    static class Bait {

        @Bean
        AtomicInteger bait() {
            return new AtomicInteger();
        }
    }
}
