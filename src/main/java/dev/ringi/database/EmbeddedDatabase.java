package dev.ringi.database;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database that {@link EarlyPostgres} has begun to start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(StartingPostgres.class)
class EmbeddedDatabase {

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
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
