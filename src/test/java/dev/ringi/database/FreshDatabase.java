package dev.ringi.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every application that a test starts an empty database on the one server of this JVM, unless it asks for a
 * directory of its own.
 */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("ringi.database.directory")) {
            return;
        }
        var url = create("test" + NUMBER.incrementAndGet());
        TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=postgres")
                .applyTo(context);
    }

    private static String create(String name) {
        var server = TestServer.running();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
