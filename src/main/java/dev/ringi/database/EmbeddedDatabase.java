package dev.ringi.database;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database that {@link EarlyPostgres} has begun to start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(StartingPostgres.class)
class EmbeddedDatabase {

    private static final String OWNER = "postgres";
    private static final String APPLICATION = "ringi_app";

    private static final String UNLESS_THERE = """
            do $$ begin
              if to_regrole('%1$s') is null then
                create role %1$s login;
              end if;
            end $$""".formatted(APPLICATION);

    @Bean(destroyMethod = "close")
    KeptPostgres keptPostgres(StartingPostgres starting) throws IOException, InterruptedException {
        return starting.ready();
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    PostgresKeeper postgresKeeper(KeptPostgres postgres, Presence presence, ApplicationContext application) {
        return new PostgresKeeper(postgres, presence, application);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(KeptPostgres postgres) {
        new JdbcTemplate(new DriverManagerDataSource(postgres.url(OWNER))).execute(UNLESS_THERE);
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return postgres.url(APPLICATION);
            }

            @Override
            public String getUsername() {
                return APPLICATION;
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }

    @Bean
    FlywayConnectionDetails owningConnection(KeptPostgres postgres) {
        return new FlywayConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return postgres.url(OWNER);
            }

            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
