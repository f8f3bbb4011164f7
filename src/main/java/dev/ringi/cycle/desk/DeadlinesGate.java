package dev.ringi.cycle.desk;

import dev.ringi.desk.GatedPages;
import dev.ringi.organization.Groups;
import dev.ringi.refusal.Refusal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines are extended by the policy office, and administrators. */
@Configuration(proxyBeanMethods = false)
class DeadlinesGate {

    @Bean
    GatedPages deadlines() {
        return new GatedPages(
                "/ringi/deadlines/**",
                List.of(Groups.OFFICE, Groups.ADMINISTRATORS),
                () -> Refusal.forbidden("desk.notOffice"));
    }
}
