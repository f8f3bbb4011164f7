package dev.ringi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("アプリケーションの役割")
class ApplicationRoleTest {

    private static final String DATABASE = "roles";

    @BeforeAll
    static void aCitysServer() {
        var server = new JdbcTemplate(TestServer.empty(DATABASE));
        server.execute("""
                create role town_owner login; create role town_app login;
                create role town_member login in role town_owner; create role town_maker login createrole;
                create role town_writer login in role pg_write_all_data; create role town_granted login;
                alter database roles owner to town_owner""");
        migrate();
        server.execute("grant truncate on ringi.audit_entry to town_granted");
    }

    @Test
    @DisplayName("表を持たない役割なら起動し、記録のほかの表を使える")
    void aModestRoleIsLetIn() throws IOException {
        var role = role("town_app");

        assertThatCode(() -> role.requireModest(as("town_owner"))).doesNotThrowAnyException();
        role.grantBy(as("town_owner"));
        role.grantBy(as("town_owner"));

        var application = new JdbcTemplate(as("town_app"));
        assertThat(application.update("update ringi.person set name = name")).isZero();
        assertThat(application.queryForObject("select number from ringi.audit_head", Long.class))
                .isZero();
        assertThatThrownBy(() -> application.update("delete from ringi.audit_entry"))
                .hasRootCauseMessage("ERROR: permission denied for table audit_entry");
        assertThatThrownBy(() -> application.execute("select from ringi.flyway_schema_history"))
                .hasRootCauseMessage("ERROR: permission denied for table flyway_schema_history");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "postgres, superuser",
        "town_maker, createrole",
        "town_owner, owner",
        "town_member, owner",
        "town_granted, TRUNCATE on ringi.audit_entry",
        "town_writer, UPDATE on ringi.audit_entry"
    })
    @DisplayName("記録を書き換えられる役割では起動せず、理由と直し方を告げる")
    void aMightyRoleIsRefused(String mighty, String power) throws IOException {
        var role = role(mighty);

        assertThatThrownBy(() -> role.requireModest(as("town_owner")))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> assertThat(refusal.action()).contains("spring.flyway.user", "deploy/README.md"))
                .hasMessageContaining("「" + mighty + "」は強すぎます（" + power);
    }

    private static void migrate() {
        Flyway.configure()
                .dataSource(as("town_owner"))
                .defaultSchema("ringi")
                .createSchemas(true)
                .placeholders(Map.of("administrators", "camunda-admin"))
                .load()
                .migrate();
    }

    private static ApplicationRole role(String name) throws IOException {
        return new ApplicationRole(
                as(name), new ClassPathResource("database/grants.sql"), new ClassPathResource("database/powers.sql"));
    }

    private static DataSource as(String role) {
        return new DriverManagerDataSource(TestServer.url(DATABASE), role, "");
    }
}
