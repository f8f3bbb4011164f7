package dev.ringi.health;

import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of the start-up: where to go and, with the sample city, as whom. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final Environment environment;
    private final Organization organization;

    StartNotice(Environment environment, Organization organization) {
        this.environment = environment;
        this.organization = organization;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("起動しました。ブラウザーで http://localhost:{}/ を開いてください。{}", port, accounts());
        }
    }

    private String accounts() {
        if (!environment.getProperty("ringi.sample.enabled", Boolean.class, false)) {
            return "";
        }
        var people = organization.people().stream()
                .filter(person -> !organization.groupsOf(person.id()).isEmpty())
                .map(this::account)
                .collect(Collectors.joining());
        return "%n%n  サンプルの利用者（パスワードはすべて %s。管理者は admin / %s）%n%s"
                .formatted(
                        environment.getProperty("ringi.sample.password"),
                        environment.getProperty("camunda.bpm.admin-user.password"),
                        people);
    }

    private String account(Person person) {
        var first = organization.groupsOf(person.id()).get(0);
        return "    %-10s %s（%s）%n".formatted(person.id(), person.name(), organization.capacityOf(person.id(), first));
    }
}
