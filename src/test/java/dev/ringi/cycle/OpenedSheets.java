package dev.ringi.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds of a cycle of {@code TownPlan.of(…)} that is being opened, and nothing else. */
record OpenedSheets(JdbcTemplate database) {

    /** What belongs to so many sheets; each is told to both members of its lead department. */
    static Map<String, Long> each(long sheets) {
        return Map.of(
                "sheets",
                sheets,
                "drafts",
                sheets,
                "routes",
                sheets,
                "cases",
                sheets,
                "tasks",
                sheets,
                "mails",
                2 * sheets);
    }

    Map<String, Long> counts() {
        return Map.of(
                "sheets", count("ringi.sheet"),
                "drafts", count("ringi.sheet_draft"),
                "routes", count("ringi.sheet where route <> '[]'"),
                "cases", count("act_ru_execution where business_key_ like '%-目標-%'"),
                "tasks", count("act_ru_task where task_def_key_ = 'userTask_draftSheet'"),
                "mails", count("ringi.mail where subject like '%シートを作成する%'"));
    }

    void areAllThereOnce(int targets) {
        assertThat(counts()).isEqualTo(each(targets));
        var keys = database.queryForList("select business_key from ringi.sheet order by position", String.class);
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(database.queryForList(
                        "select business_key_ from act_ru_execution where business_key_ like '%-目標-%'", String.class))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(database.queryForList("select distinct position from ringi.sheet", Integer.class))
                .hasSize(targets);
    }

    long count(String rows) {
        return database.queryForObject("select count(*) from " + rows, Long.class);
    }
}
