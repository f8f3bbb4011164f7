package dev.ringi.repair.desk;

import dev.ringi.desk.GatedPages;
import dev.ringi.organization.OfficePages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Repairs are the policy office's, and administrators'. */
@Configuration(proxyBeanMethods = false)
class RepairGate {

    @Bean
    GatedPages repairs() {
        return OfficePages.at("/ringi/repair/**");
    }
}
