package dev.ringi;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** The owner of the tables, for tests that change what the application's own role can't. */
@TestComponent
public class Owner {

    private final DataSource database;

    public Owner(Flyway flyway) {
        this.database = flyway.getConfiguration().getDataSource();
    }

    public DataSource database() {
        return database;
    }

    public void execute(String order) {
        new JdbcTemplate(database).execute(order);
    }
}
