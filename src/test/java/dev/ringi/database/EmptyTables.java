package dev.ringi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;

/**
 * A database with our tables and the engine's and no data, made once in this JVM, for all to copy; with the ground that
 * {@code database/ground.sql} lays.
 */
final class EmptyTables {

    private static final String TEMPLATE = "empty_tables";

    static {
        execute("create database " + TEMPLATE);
        var database = TestServer.running().getDatabase("postgres", TEMPLATE);
        makeOurs(database);
        layGround(database);
        makeTheEngines(database);
    }

    private EmptyTables() {}

    /** @return the copy's address */
    static synchronized String copy(String name) {
        execute("create database " + name + " template " + TEMPLATE);
        return TestServer.url(name);
    }

    private static void makeOurs(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("ringi")
                .createSchemas(true)
                .placeholders(Map.of("administrators", "camunda-admin"))
                .load()
                .migrate();
    }

    private static void layGround(DataSource database) {
        var script = new ClassPathResource("database/ground.sql");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script.getContentAsString(StandardCharsets.UTF_8));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void makeTheEngines(DataSource database) {
        ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName(TEMPLATE)
                .setDataSource(database)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .setJobExecutorActivate(false)
                .buildProcessEngine()
                .close();
    }

    private static void execute(String order) {
        try (var connection = TestServer.running().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
