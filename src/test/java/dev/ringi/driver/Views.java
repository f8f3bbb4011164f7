package dev.ringi.driver;

import static dev.ringi.driver.Books.strings;

import dev.ringi.driver.SheetView.Draft;
import dev.ringi.driver.SheetView.Standing;
import dev.ringi.sheet.ContentHash;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sheets as they stand in the tables, while nobody acts. */
record Views(JdbcTemplate sql) {

    SheetView of(String sheet) {
        var standing = sql.queryForObject(
                "select state, round, returns, mending::text from ringi.sheet where id = ?::bigint",
                (row, n) -> new Standing(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        writers(sheet),
                        strings(Reply.parse(row.getString(4))),
                        approved(sheet, row.getInt(2))),
                sheet);
        return new SheetView(standing, draft(sheet), agreed(sheet), holders(sheet), files(sheet));
    }

    private Set<String> writers(String sheet) {
        return sql
                .query(
                        "select drafters::text from ringi.sheet_version where sheet_id = ?::bigint order by number desc",
                        (row, n) -> strings(Reply.parse(row.getString(1))),
                        sheet)
                .stream()
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> approved(String sheet, int round) {
        return new TreeSet<>(sql.queryForList(
                "select seat from ringi.submission_step where sheet_id = ?::bigint and round = ? and kind = 'APPROVED'",
                String.class,
                sheet,
                round));
    }

    private Draft draft(String sheet) {
        return sql.query(
                        "select content::text, revision, saved_by, drafters::text from ringi.sheet_draft"
                                + " where sheet_id = ?::bigint union all (select content::text, 0, null, '[]'"
                                + " from ringi.sheet_version where sheet_id = ?::bigint order by number desc limit 1)",
                        (row, n) -> new Draft(
                                ContentHash.of(Reply.parse(row.getString(1))),
                                row.getInt(2),
                                row.getString(3),
                                strings(Reply.parse(row.getString(4)))),
                        sheet,
                        sheet)
                .get(0);
    }

    private Map<String, String> agreed(String sheet) {
        return map(
                "select distinct on (department) department,"
                        + " case when kind like 'CONSENTED%' then hash end from ringi.submission_step"
                        + " where sheet_id = ?::bigint and kind in ('CONSENTED', 'CONSENTED_WITH_OPINION', 'OBJECTED')"
                        + " order by department, id desc",
                sheet);
    }

    private Map<String, String> holders(String sheet) {
        return map(
                "select 'draft', assignee_ from act_ru_task t join act_hi_procinst p using (proc_inst_id_)"
                        + " join ringi.sheet s on s.business_key = p.business_key_ where s.id = ?::bigint"
                        + " and task_def_key_ = 'userTask_draftSheet'",
                sheet);
    }

    private Map<String, String> files(String sheet) {
        return map(
                "select distinct on (a.id) a.name, v.number || ':' || v.hash from ringi.attachment a"
                        + " join ringi.attachment_version v on v.attachment_id = a.id"
                        + " where a.sheet_id = ?::bigint and removed_at is null order by a.id, v.number desc",
                sheet);
    }

    private Map<String, String> map(String query, String sheet) {
        var map = new TreeMap<String, String>();
        sql.query(
                query,
                row -> {
                    if (row.getString(2) != null) {
                        map.put(row.getString(1), row.getString(2));
                    }
                },
                sheet);
        return map;
    }
}
