package dev.ringi.board;

import dev.ringi.desk.TaskSubjects;
import dev.ringi.engine.OpenTasks;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Deadlines;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All sheets of the cycles under way and all open tasks, in one query. */
@Repository
class BoardTables {

    /** A sheet once for each of its tasks; a task that belongs to no such sheet stands alone. */
    private static final String SQL = """
            with task as (%s),
            shown as (
                select s.id as sheet, c.title as cycle_title, c.business_key as cycle_key, s.cycle_id, s.position, s.title,
                       array(select jsonb_array_elements_text(s.lead_departments)) as leads,
                       s.state, s.returns, s.submission_deadline, s.review_deadline,
                       coalesce(x.submission_before, s.submission_deadline) as first_submission,
                       coalesce(x.review_before, s.review_deadline) as first_review,
                       (select count(*) from ringi.review_comment r where r.sheet_id = s.id and r.state <> 'CLOSED') as comments,
                       greatest(
                           (select d.saved_at from ringi.sheet_draft d where d.sheet_id = s.id),
                           (select max(p.at) from ringi.submission_step p where p.sheet_id = s.id),
                           (select max(r.at) from ringi.review_comment r where r.sheet_id = s.id)) as changed
                  from ringi.sheet s
                  join ringi.cycle c on c.id = s.cycle_id
                  left join ringi.deadline_extension x on x.sheet_id = s.id and x.number = 1
                 where c.state <> 'PUBLISHED')
            select s.*, task.id as task, task.instance, task.element, task.name, task.assignee, task.since, task.due, task.seats
              from shown s
              full join task on task.subject = s.sheet
             order by s.cycle_id, s.position, task.since, task.id""".formatted(OpenTasks.about(TaskSubjects.SHEET));

    private final JdbcTemplate sql;
    private final Clock clock;

    BoardTables(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param others tasks that belong to none of the sheets, as the committee's */
    record Found(List<BoardSheet> sheets, List<OpenTask> others) {}

    Found read() {
        var sheets = new LinkedHashMap<Long, BoardSheet>();
        var others = new ArrayList<OpenTask>();
        sql.query(SQL, row -> {
            var task = task(row);
            var id = row.getObject("sheet", Long.class);
            if (id == null) {
                task.ifPresent(others::add);
                return;
            }
            var sheet = sheets.get(id);
            if (sheet == null) {
                sheets.put(id, sheet(row));
                sheet = sheets.get(id);
            }
            task.ifPresent(sheet.tasks()::add);
        });
        return new Found(List.copyOf(sheets.values()), others);
    }

    /** Mails that weren't sent, or of which nobody knows. */
    int failedMails() {
        return sql.queryForObject(
                "select count(*) from ringi.mail where state in ('FAILED', 'UNCERTAIN')", Integer.class);
    }

    private BoardSheet sheet(ResultSet row) throws SQLException {
        return new BoardSheet(
                new SheetId(row.getLong("sheet")),
                row.getString("cycle_key"),
                row.getString("cycle_title"),
                row.getInt("position"),
                row.getString("title"),
                texts(row, "leads").map(UnitCode::new).toList(),
                SheetState.valueOf(row.getString("state")),
                row.getInt("returns"),
                row.getInt("comments"),
                local(row.getObject("changed", OffsetDateTime.class)),
                deadlines(row, "submission_deadline", "review_deadline"),
                deadlines(row, "first_submission", "first_review"),
                new ArrayList<>());
    }

    private static Deadlines deadlines(ResultSet row, String submission, String review) throws SQLException {
        return new Deadlines(row.getObject(submission, LocalDate.class), row.getObject(review, LocalDate.class));
    }

    private static Optional<OpenTask> task(ResultSet row) throws SQLException {
        if (row.getString("task") == null) {
            return Optional.empty();
        }
        var due = row.getObject("due", LocalDateTime.class);
        return Optional.of(new OpenTask(
                row.getString("task"),
                row.getString("instance"),
                row.getString("element"),
                row.getString("name"),
                row.getString("assignee"),
                texts(row, "seats").toList(),
                row.getObject("since", LocalDateTime.class),
                due == null ? null : due.toLocalDate()));
    }

    private LocalDateTime local(OffsetDateTime at) {
        return at == null ? null : LocalDateTime.ofInstant(at.toInstant(), clock.getZone());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
