package dev.ringi.bench;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Camunda's webapps as they come, with authorizations on; no component of ours. */
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
public class StockEngine {

    static final String[] SETTINGS = {
        "--spring.datasource.username=postgres",
        "--spring.config.location=optional:classpath:/none/",
        "--camunda.bpm.authorization.enabled=true",
        "--camunda.bpm.history-level=full",
        "--camunda.bpm.auto-deployment-enabled=false",
        "--camunda.bpm.generic-properties.properties.history-time-to-live=P180D"
    };

    @Bean
    Forms sheetRoles() {
        return new Forms();
    }

    /** The page asks for the name of each task's form, by the expression in the process. */
    public static final class Forms {

        public String form(long sheetId) {
            return "planSheet";
        }
    }
}
