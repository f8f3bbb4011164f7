package dev.ringi.cycle.desk;

import dev.ringi.desk.GatedPages;
import dev.ringi.organization.OfficePages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deadlines are extended by the policy office, and administrators. */
@Configuration(proxyBeanMethods = false)
class DeadlinesGate {

    @Bean
    GatedPages deadlines() {
        return OfficePages.at("/ringi/deadlines/**");
    }
}
