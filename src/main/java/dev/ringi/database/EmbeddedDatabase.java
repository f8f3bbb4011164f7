package dev.ringi.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where {@code spring.datasource.url} names no database, Ringi brings its own and keeps its data in a directory. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "false")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    KeptPostgres keptPostgres(
            @Value("${ringi.database.directory:data/postgres}") Path directory,
            @Value("${ringi.database.port:0}") int port)
            throws IOException {
        return KeptPostgres.start(directory.toAbsolutePath().normalize(), port);
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
