package dev.ringi.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application on the sample year as an earlier version of it, on Camunda, has left it. */
public class KeptYear implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path DUMP = Path.of("src/test/resources/kept/wakaba-year.sql.gz");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "kept" + NUMBER.incrementAndGet();
        try (var connection = TestServer.empty(name).getConnection()) {
            PlainDump.restore(DUMP, connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        var url = TestServer.url(name);
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + TestServer.APPLICATION,
                        "spring.flyway.user=postgres")
                .applyTo(context);
    }
}
