package dev.ringi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("管理者のグループ")
class AdministratorsTest {

    /** Everything that the engine and Ringi know of the group, with its name left away. */
    private static final List<String> OF_THE_GROUP = List.of(
            "select name_, type_ from act_id_group where id_ = ?",
            "select user_id_ from act_id_membership where group_id_ = ? order by 1",
            "select resource_type_, nullif(resource_id_, group_id_), perms_ from act_ru_authorization where group_id_ = ? order by 1, 2",
            "select name, display_order from ringi.body where group_id = ?",
            "select person_id, title from ringi.post where body_id = ? order by 1");

    @Test
    @DisplayName("エンジンが替わると、人も権限も新しい名前に移り、戻せば元どおりになる")
    void theGroupGoesOverAndBack() throws Exception {
        var source = TestServer.empty("administrators");
        try (var connection = source.getConnection()) {
            PlainDump.restore(KeptYear.DUMP, connection);
        }
        var database = new JdbcTemplate(source);
        start(source, "camunda-admin");
        var before = known(database, "camunda-admin");

        start(source, "operaton-admin");
        assertThat(known(database, "operaton-admin")).isEqualTo(before);
        start(source, "camunda-admin");
        assertThat(known(database, "camunda-admin")).isEqualTo(before);

        assertThat(before).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(database.queryForList("select id_ from act_id_group where id_ like '%-admin'"))
                .hasSize(1);
    }

    /** As the application does it, by the engine that knows the administrators by this name. */
    private static void start(DataSource source, String administrators) {
        Flyway.configure()
                .dataSource(source)
                .defaultSchema("ringi")
                .placeholders(Map.of("administrators", administrators))
                .load()
                .migrate();
    }

    private static List<List<Map<String, Object>>> known(JdbcTemplate database, String group) {
        return OF_THE_GROUP.stream()
                .map(query -> database.queryForList(query, group))
                .toList();
    }
}
