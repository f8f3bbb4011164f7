package dev.ringi.database;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every application that a test starts a database of its own on the one server of this JVM, with tables and no
 * data, unless it asks for a directory of its own: there it finds nothing at all.
 */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("ringi.database.directory")) {
            return;
        }
        var url = EmptyTables.copy("test" + NUMBER.incrementAndGet());
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + TestServer.APPLICATION,
                        "spring.flyway.user=postgres")
                .applyTo(context);
    }
}
