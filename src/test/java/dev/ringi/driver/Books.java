package dev.ringi.driver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.driver.AbsenceLaws.Days;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables say of sheets, people and absences. */
final class Books {

    private final JdbcTemplate sql;

    Books(JdbcTemplate sql) {
        this.sql = sql;
    }

    List<String> sheets() {
        return texts("select id::text from ringi.sheet order by id");
    }

    /** Of the ten departments and the divisions above them. */
    List<String> people() {
        return texts("select distinct person_id from ringi.post where body_id is null order by 1");
    }

    /** Neither heads nor chiefs: what these write, others have to decide. */
    Set<String> writers() {
        return new TreeSet<>(
                texts("select person_id from ringi.post where department_code is not null and not head and not chief"));
    }

    private Map<String, Set<String>> departments() {
        var departments = new TreeMap<String, Set<String>>();
        sql.query("select person_id, department_code from ringi.post where department_code is not null", row -> {
            departments
                    .computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                    .add(row.getString(2));
        });
        return departments;
    }

    /** To be asked once the sheet has been handed in, which names its seats. */
    SheetFacts facts(String sheet) {
        var ranks = new LinkedHashMap<String, List<String>>();
        json("select seats::text from ringi.sheet where id = ?::bigint", sheet)
                .forEach(seat -> ranks.computeIfAbsent(seat.path("rank").asText(), any -> new ArrayList<>())
                        .add(seat.path("id").asText()));
        var leads = strings(json("select lead_departments::text from ringi.sheet where id = ?::bigint", sheet));
        var consents = json("select consents::text from ringi.sheet where id = ?::bigint", sheet)
                .findValuesAsText("department");
        return new SheetFacts(leads, units(sheet), List.copyOf(ranks.values()), consents, departments());
    }

    /** Nobody here gives an item to another unit. */
    private Set<String> units(String sheet) {
        return new TreeSet<>(sql.queryForList(
                "select distinct item ->> 'unit' from (select sheet_id, content from ringi.sheet_draft union all"
                        + " select sheet_id, content from ringi.sheet_version) texts,"
                        + " jsonb_array_elements(content -> 'items') item"
                        + " where sheet_id = ?::bigint and item ->> 'unit' <> ''",
                String.class,
                sheet));
    }

    /** While nobody acts. */
    SheetView view(String sheet) {
        return new Views(sql).of(sheet);
    }

    /** Of all tasks of sheets, open or over, the round in which they were. */
    Map<String, Integer> rounds() {
        var rounds = new TreeMap<String, Integer>();
        sql.query(
                "with steps as (select t.id_, t.task_def_key_ as step, t.start_time_ as start, p.business_key_ as sheet"
                        + " from act_hi_taskinst t join act_hi_procinst p using (proc_inst_id_))"
                        + " select id_, (select count(*) from steps draft where draft.sheet = step.sheet"
                        + " and draft.step = 'userTask_draftSheet' and draft.start <= step.start) from steps step",
                row -> {
                    rounds.put(row.getString(1), row.getInt(2));
                });
        return rounds;
    }

    /** By their ids, cancelled or not. */
    Map<String, Days> absences(String person) {
        var absences = new TreeMap<String, Days>();
        sql.query(
                "select id::text, first_day, last_day from ringi.absence where person_id = ?",
                row -> {
                    absences.put(
                            row.getString(1),
                            new Days(
                                    row.getDate(2).toLocalDate(), row.getDate(3).toLocalDate()));
                },
                person);
        return absences;
    }

    private List<String> texts(String query) {
        return sql.queryForList(query, String.class);
    }

    private JsonNode json(String query, String id) {
        return Reply.parse(sql.queryForObject(query, String.class, id));
    }

    static Set<String> strings(JsonNode list) {
        var strings = new TreeSet<String>();
        list.forEach(one -> strings.add(one.asText()));
        return strings;
    }
}
