package dev.ringi.repair.desk;

import dev.ringi.desk.GatedPages;
import dev.ringi.organization.Groups;
import dev.ringi.refusal.Refusal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Repairs are the policy office's, and administrators'. */
@Configuration(proxyBeanMethods = false)
class RepairGate {

    @Bean
    GatedPages repairs() {
        return new GatedPages(
                "/ringi/repair/**",
                List.of(Groups.OFFICE, Groups.ADMINISTRATORS),
                () -> Refusal.forbidden("desk.notOffice"));
    }
}
