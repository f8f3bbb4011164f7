package dev.ringi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * As whom the application runs: a role that reads and writes rows and changes no table. Another, Flyway's, owns the tables,
 * so that nobody who gets the application to run SQL of theirs silences the audit trail's triggers.
 */
@Component
public class ApplicationRole {

    private final JdbcTemplate application;
    private final String grants;
    private final String powers;

    ApplicationRole(
            DataSource application,
            @Value("classpath:database/grants.sql") Resource grants,
            @Value("classpath:database/powers.sql") Resource powers)
            throws IOException {
        this.application = new JdbcTemplate(application);
        this.grants = grants.getContentAsString(StandardCharsets.UTF_8);
        this.powers = powers.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Gives it what it needs, once there are new tables. */
    public void grantBy(DataSource owner) {
        new JdbcTemplate(owner).execute(grants.formatted(name(application)));
    }

    /** Refuses a role that could change or silence the trail, before anything else happens. */
    void requireModest(DataSource owner) {
        application
                .queryForList(powers, String.class, name(new JdbcTemplate(owner)))
                .forEach(power -> refuse(name(application), power));
    }

    private static String name(JdbcTemplate database) {
        return database.queryForObject("select current_user", String.class);
    }

    private static void refuse(String role, String power) {
        throw new StartRefused(
                "spring.datasource.username の役割「" + role + "」は強すぎます（" + power + "）。監査の記録を書き換えられてしまうため、起動しません。"
                        + "データには手を付けていません。"
                        + "The application's database role is too mighty: it could change the audit trail.",
                "表を持つ役割を spring.flyway.user と spring.flyway.password に、表を持たない別の役割（例：createuser -P ringi_app）を "
                        + "spring.datasource.username と spring.datasource.password に指定してください（手順は deploy/README.md）。"
                        + "Name the tables' owner by spring.flyway.user, and another role, which owns nothing, by"
                        + " spring.datasource.username; deploy/README.md shows how.");
    }
}
