package dev.ringi.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;

/** Camunda's own {@code @AutoConfigureAfter} names a class that Spring Boot 4 moved, so that the order would be lost. */
@AutoConfiguration(
        after = HibernateJpaAutoConfiguration.class,
        beforeName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
class EngineAfterPersistence {}
