package dev.ringi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.database.PlainDump;
import dev.ringi.database.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** On the trail of a database that 0.1.0 had begun, as whoever owns it; what a test does to it is undone after it. */
@DisplayName("記録の連鎖")
class ChainTest {

    private static final String INSERT = "insert into ringi.audit_entry (at, event_type, subject, details)"
            + " values (now(), 'x.Y', '対象', '{\"a\": 1.50, \"字\": \"<\\u0001>\"}')";

    private static final String FORGED = "insert into ringi.audit_entry"
            + " (at, event_type, subject, details, number, previous_hash, hash, id)"
            + " select at, event_type, subject, details, %s, previous, ringi.audit_hash(previous, %1$s, id, at,"
            + " null, null, null, event_type, subject, details::text), id"
            + " from (select now() as at, 'x.Y' as event_type, '偽物' as subject, '{}'::jsonb as details, 999999 as id,"
            + " hash as previous from ringi.audit_entry where number = %1$s - 1)";

    private static SingleConnectionDataSource connection;
    private static JdbcTemplate sql;

    @BeforeAll
    static void migrateAnEarlierDatabase() throws SQLException {
        var database = TestServer.empty("chain");
        connection = new SingleConnectionDataSource(database.getConnection(), true);
        PlainDump.restore(Path.of("src/test/resources/kept/wakaba-year.sql.gz"), connection.getConnection());
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("ringi")
                .placeholders(Map.of("administrators", "camunda-admin"))
                .load()
                .migrate();
        sql = new JdbcTemplate(connection);
    }

    @AfterAll
    static void close() {
        connection.destroy();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection.getConnection().setAutoCommit(false);
        sql.execute("set local session_replication_role = origin");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.getConnection().rollback();
    }

    @Test
    @DisplayName("以前の版の記録も、その後に書かれた記録も、一つの連鎖になる")
    void whatWasThereIsChainedAndGoesOn() {
        var before = check();
        assertThat(before.isSound()).isTrue();
        assertThat(before.number()).isEqualTo(30);

        sql.batchUpdate(INSERT, INSERT, INSERT);

        var after = check();
        assertThat(after.sentence()).contains("記録33件", "ありません");
        assertThat(after.head()).isNotEqualTo(before.head());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("仕掛けを外して変えても、抜いても、足しても、最初に合わない番号が告げられる")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "update ringi.audit_entry set actor = 'nobody' where number = 3 | 3番は、書かれた後に変えられて",
                "update ringi.audit_entry set at = at + interval '1 second' where number = 4 | 4番は、書かれた後に変えられて",
                "update ringi.audit_entry set details = jsonb_set(details, '{x}', '1') where number = 30 | 30番は、書かれた後に変えられて",
                "update ringi.audit_entry set id = 777777 where number = 5 | 5番は、書かれた後に変えられて",
                "update ringi.audit_entry set number = case number when 7 then -7 else number end | -7番は、元の記録に割り込",
                "delete from ringi.audit_entry where number = 1 | 1番がありません",
                "delete from ringi.audit_entry where number = 12 | 12番がありません",
                "delete from ringi.audit_entry where number >= 29 | 29番がありません",
                "delete from ringi.audit_entry | 1番がありません",
                "delete from ringi.audit_entry where number = 30; set local session_replication_role = origin; INSERT | 30番がありません",
                "delete from ringi.audit_entry where number = 12; FORGED 12 | 12番は、元の記録に割り込んだか、すり替え",
                "FORGED 31 | 31番は、元の記録に割り込んだか、すり替え"
            })
    void everyChangeIsFound(String change, String found) {
        sql.execute("set local session_replication_role = replica");
        sql.execute(change.replace("INSERT", INSERT)
                .replace("FORGED 12", FORGED.formatted(12))
                .replace("FORGED 31", FORGED.formatted(31)));

        assertThat(check().isSound()).isFalse();
        assertThat(check().sentence()).contains(found);
    }

    @Test
    @DisplayName("初めから書き直した連鎖は、外に控えたハッシュと比べれば分かる")
    void aRewrittenChainDiffersFromTheAnchor() {
        var anchor = check().head();
        sql.execute("set local session_replication_role = replica");
        sql.execute("update ringi.audit_entry set actor = 'nobody' where number = 3");
        sql.execute("""
                do $$ declare e ringi.audit_entry; last bytea := decode(repeat('00', 32), 'hex'); begin
                for e in select * from ringi.audit_entry order by number loop
                  update ringi.audit_entry set previous_hash = last, hash = ringi.audit_hash(last, e.number, e.id, e.at,
                    e.actor, e.capacity, e.on_behalf_of, e.event_type, e.subject, e.details::text)
                  where id = e.id returning hash into last;
                end loop;
                update ringi.audit_head set hash = last;
                end $$""");

        assertThat(check().isSound()).isTrue();
        assertThat(new ChainCheck(sql, anchor).check().sentence()).contains("30番は、控えてあるハッシュと違います");
    }

    private static Verdict check() {
        return new ChainCheck(sql, "").check();
    }
}
