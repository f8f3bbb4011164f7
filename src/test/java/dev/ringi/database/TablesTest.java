package dev.ringi.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every table owes, also one that is still to come. */
@RingiTest
@DisplayName("表")
class TablesTest {

    private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");

    /** The configuration knows programmes, the engine groups, and whoever got a mail its Message-ID. */
    private static final Set<String> KNOWN_ELSEWHERE = Set.of(
            "body.group_id",
            "cycle.programme_code",
            "edition.programme_code",
            "plan.programme_code",
            "mail.message_id");

    private static final String REFERRING_TO_NOTHING = """
            select relname || '.' || attname
            from pg_attribute join pg_class on pg_class.oid = attrelid
            where relnamespace = 'ringi'::regnamespace and relkind = 'r' and attname ~ '_(id|code)$'
            and not exists (select from pg_constraint where conrelid = attrelid and contype = 'f' and attnum = any (conkey))
            """;

    private static final String CHECKS = """
            select relname || '.' || attname as name, pg_get_constraintdef(pg_constraint.oid) as definition
            from pg_constraint join pg_class on pg_class.oid = conrelid
            join pg_attribute on attrelid = conrelid and conkey = array[attnum]
            where connamespace = 'ringi'::regnamespace and contype = 'c'
            """;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    @DisplayName("ほかの表の行を指す列には、外部キーがある")
    void whatRefersToARowHasAForeignKey() {
        assertThat(database.queryForList(REFERRING_TO_NOTHING, String.class))
                .containsExactlyInAnyOrderElementsOf(KNOWN_ELSEWHERE);
    }

    @Test
    @DisplayName("状態や種別の列には、コードの列挙と同じ語だけが入る")
    void wordsAreThoseOfTheCode() {
        var checks = new TreeMap<String, Set<String>>();
        database.query(CHECKS, row -> {
            checks.put(row.getString("name"), words(row.getString("definition")));
        });

        var enums = enums();
        assertThat(enums).containsKeys("sheet.state", "committee_opinion.response_kind");
        assertThat(checks).containsAllEntriesOf(enums);
    }

    private Map<String, Set<String>> enums() {
        var words = new TreeMap<String, Set<String>>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachSelectable((index, column) -> {
                    var type = column.getJdbcMapping().getJavaTypeDescriptor().getJavaTypeClass();
                    if (type.isEnum()) {
                        var table =
                                entity.getMappedTableDetails().getTableName().replaceFirst(".*\\.", "");
                        words.put(
                                table + "." + column.getSelectionExpression(),
                                Arrays.stream(type.getEnumConstants())
                                        .map(each -> ((Enum<?>) each).name())
                                        .collect(Collectors.toSet()));
                    }
                }));
        return words;
    }

    private static Set<String> words(String check) {
        return WORD.matcher(check).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
