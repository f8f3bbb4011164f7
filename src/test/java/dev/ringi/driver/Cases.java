package dev.ringi.driver;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.submission.process.SheetApprovalElements;
import dev.ringi.submission.process.SheetConsentElements;
import dev.ringi.submission.process.SheetRoundElements;
import dev.ringi.submission.process.SheetSubmissionElements;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.function.Executable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether each sheet has one case that stands where the sheet does. */
final class Cases {

    private final JdbcTemplate sql;
    private final Books books;

    Cases(JdbcTemplate sql) {
        this.sql = sql;
        books = new Books(sql);
    }

    List<Executable> areTheSheets() {
        return List.of(this::standWhereTheirSheetsDo, this::areEachASheets, this::haveFailedNowhere);
    }

    private void standWhereTheirSheetsDo() {
        for (var sheet : books.sheets()) {
            var view = books.view(sheet);
            var running = view.standing().state().equals("ACCEPTED") ? 0L : 1L;
            assertThat(running(sheet)).as("cases of sheet %s", sheet).isEqualTo(running);
            assertThat(open(sheet))
                    .as("open tasks of sheet %s, %s", sheet, view)
                    .isEqualTo(expected(sheet, view));
        }
    }

    private Map<String, Long> expected(String sheet, SheetView view) {
        return steps(books.facts(sheet), view).stream().collect(groupingBy(step -> step, counting()));
    }

    private static List<String> steps(SheetFacts facts, SheetView view) {
        var approved = view.standing().approved();
        return switch (view.standing().state()) {
            case "ACCEPTED" -> List.of();
            case "UNDER_REVIEW" -> List.of(SheetRoundElements.REVIEW_SHEET);
            case "IN_CONSENT" ->
                Collections.nCopies(
                        (int) facts.consents().stream()
                                .filter(department -> !view.draft()
                                        .text()
                                        .equals(view.agreed().get(department)))
                                .count(),
                        SheetConsentElements.CONSENT_SHEET);
            case "SUBMITTED" ->
                Collections.nCopies(
                        (int) facts.seats().stream()
                                .flatMap(List::stream)
                                .filter(seat -> !approved.contains(seat) && facts.isTurnOf(seat, approved))
                                .count(),
                        SheetApprovalElements.APPROVE_SHEET);
            default -> List.of(SheetSubmissionElements.DRAFT_SHEET);
        };
    }

    private Map<String, Long> open(String sheet) {
        var open = new TreeMap<String, Long>();
        sql.query(
                "select task_def_key_, count(*) from act_ru_task t join act_hi_procinst p using (proc_inst_id_)"
                        + " join ringi.sheet s on s.business_key = p.business_key_"
                        + " where s.id = ?::bigint and task_def_key_ <> 'userTask_readAfterwards' group by 1",
                row -> {
                    open.put(row.getString(1), row.getLong(2));
                },
                sheet);
        return open;
    }

    private long running(String sheet) {
        return sql.queryForObject(
                "select count(*) from act_ru_execution e join act_hi_procinst p using (proc_inst_id_)"
                        + " join ringi.sheet s on s.business_key = p.business_key_"
                        + " where s.id = ?::bigint and p.proc_def_key_ = 'sheetSubmission' and e.parent_id_ is null",
                Long.class,
                sheet);
    }

    private void areEachASheets() {
        none("select id from ringi.sheet s where 1 <> (select count(*) from act_hi_procinst p"
                + " where p.business_key_ = s.business_key and p.proc_def_key_ = 'sheetSubmission')");
        none("select t.id_ from act_ru_task t join act_hi_procinst p using (proc_inst_id_)"
                + " where not exists (select from ringi.sheet s where s.business_key = p.business_key_)"
                + " and not exists (select from ringi.cycle c where c.business_key = p.business_key_)");
    }

    private void haveFailedNowhere() {
        none("select * from act_ru_incident");
        none("select id_, exception_msg_ from act_ru_job where retries_ = 0");
    }

    private void none(String query) {
        assertThat(sql.queryForList(query)).as(query).isEmpty();
    }
}
