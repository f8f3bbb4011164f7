package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.sheet.Postponement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sheets of the town are due on 15 May and 15 June 2027. */
@RingiTest
@DisplayName("期限を延ばした案件")
class ExtensionProcessTest {

    private static final LocalDate LATER = of(2027, 5, 31);

    @Autowired
    SheetCase sheet;

    @Autowired
    Extensions extensions;

    @Autowired
    ManagementService management;

    @Autowired
    SetClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void inMay() {
        clock.set(LocalDateTime.of(2027, 5, 10, 9, 0));
    }

    @AfterEach
    void leaveNoTasks(@Autowired RuntimeService runtime) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("sheetSubmission")
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "tested"));
    }

    @Test
    @DisplayName("作成中のタスクの期限が延び、後の承認の期限にもなり、書く課に知らせ、記録に残る")
    void tasksMoveAndWritersAreTold() {
        sheet.openWithConsents();
        extend(LATER, null);

        assertThat(due(sheet.task("userTask_draftSheet"))).isEqualTo(LATER.atTime(17, 15));
        var mails = sql.queryForList(
                "select recipient_id, subject, body from ringi.mail where event = ?",
                "deadlineExtended:" + sheet.id() + ":1");
        assertThat(mails).extracting(mail -> mail.get("recipient_id")).containsExactlyInAnyOrder("hara", "mori");
        assertThat(mails.get(0).get("subject")).isEqualTo("【Ringi】期限が延びました：⑥ 滞納の縮減");
        assertThat((String) mails.get(0).get("body"))
                .contains("■ シート　⑥ 滞納の縮減\n　提出期限　令和9年5月15日（土） → 令和9年5月31日（月）（あと15開庁日）\n")
                .contains("■ 理由　照会の回答待ち\n")
                .doesNotContain("点検期限", "\n\n\n");
        assertThat(sql.queryForObject(
                        "select details::text from ringi.audit_entry where event_type = 'submission.DeadlineExtended' and"
                                + " subject = ? and actor = 'kato'",
                        String.class,
                        sheet.sheet().businessKey()))
                .contains("2027-05-15", "2027-05-31", "照会の回答待ち");

        sheet.submit("mori", content("背景です。"));
        assertThat(due(sheet.approval("d2head"))).isEqualTo(LATER.atTime(17, 15));
    }

    @Test
    @DisplayName("合議中なら、答える課の期限と催告の時も同じ開庁日だけ延び、元の時には催告されない")
    void consentsGetAsManyDaysMore() {
        sheet.openWithConsents(rule("d1"), rule("d3"));
        sheet.submit("mori", content("背景です。"));
        assertThat(due(sheet.consent("d1"))).isEqualTo(of(2027, 5, 17).atTime(17, 15));

        // From Saturday the 15th, five open days on.
        extend(of(2027, 5, 21), null);

        assertThat(due(sheet.consent("d1"))).isEqualTo(of(2027, 5, 24).atTime(17, 15));
        assertThat(due(sheet.consent("d3"))).isEqualTo(of(2027, 5, 24).atTime(17, 15));
        var timers = management
                .createJobQuery()
                .timers()
                .activityId("boundaryEvent_consentOverdue")
                .processInstanceId(sheet.consent("d1").singleResult().getProcessInstanceId())
                .list();
        assertThat(timers)
                .hasSize(2)
                .allSatisfy(timer -> assertThat(local(timer.getDuedate()))
                        .isEqualTo(of(2027, 5, 24).atTime(17, 15)));
        assertThat(told(1)).containsExactlyInAnyOrder("kato", "ueda");
    }

    @Test
    @DisplayName("点検中なら点検期限だけが延び、事務局に知らせる")
    void theReviewMoves() {
        sheet.openWithConsents();
        sheet.submit("mori", content("背景です。"));
        sheet.approve("hara", "d2head");

        assertThatThrownBy(() -> extend(LATER, null)).hasMessageContaining("すでに点検中");
        extend(null, of(2027, 6, 30));

        assertThat(due(sheet.task("userTask_reviewSheet")))
                .isEqualTo(of(2027, 6, 30).atTime(17, 15));
        assertThat(told(1)).containsExactlyInAnyOrder("kato", "suda");
    }

    @Test
    @DisplayName("一枚でも断られれば、どのシートの期限も動かない")
    void allOrNone() {
        sheet.openWithConsents();
        var first = sheet.id();
        sheet.openWithConsents();
        extend(of(2027, 6, 1), null);

        assertThatThrownBy(() ->
                        extensions.extend(List.of(first, sheet.id()), new Postponement(LATER, null, "災害対応"), "kato"))
                .hasMessageContaining("期限は延ばすことだけできます");
        assertThat(sql.queryForObject(
                        "select submission_deadline from ringi.sheet where id = ?", LocalDate.class, first.value()))
                .isEqualTo(of(2027, 5, 15));
    }

    @Test
    @DisplayName("延長の記録は、誰にも書き換えられない")
    void extensionsNeverChange() {
        sheet.openWithConsents();
        extend(LATER, null);

        assertThatThrownBy(() -> sql.update(
                        "update ringi.deadline_extension set reason = 'x' where sheet_id = ?",
                        sheet.id().value()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("rows never change");
    }

    private void extend(LocalDate submission, LocalDate review) {
        extensions.extend(List.of(sheet.id()), new Postponement(submission, review, "照会の回答待ち"), "kato");
    }

    private List<String> told(int extension) {
        return sql.queryForList(
                "select recipient_id from ringi.mail where event = ?",
                String.class,
                "deadlineExtended:" + sheet.id() + ":" + extension);
    }

    private LocalDateTime due(TaskQuery query) {
        return local(query.singleResult().getDueDate());
    }

    private LocalDateTime local(Date due) {
        return LocalDateTime.ofInstant(due.toInstant(), clock.getZone());
    }

    private static ConsentRule rule(String department) {
        return new ConsentRule(new UnitCode(department), List.of());
    }
}
