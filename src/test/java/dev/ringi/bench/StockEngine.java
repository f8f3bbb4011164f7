package dev.ringi.bench;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;

/** Camunda's webapps as they come, with authorizations on; no component of ours. */
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
public class StockEngine {

    static final String[] SETTINGS = {
        "--spring.config.location=optional:classpath:/none/",
        "--camunda.bpm.authorization.enabled=true",
        "--camunda.bpm.auto-deployment-enabled=false",
        "--camunda.bpm.generic-properties.properties.history-time-to-live=P180D"
    };
}
