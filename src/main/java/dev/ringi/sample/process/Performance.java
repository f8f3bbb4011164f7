package dev.ringi.sample.process;

import static dev.ringi.cycle.process.AnnualCycleElements.CONFIRM_CALL;
import static dev.ringi.submission.process.SheetApprovalElements.APPROVE_SHEET;
import static dev.ringi.submission.process.SheetConsentElements.CONSENT_SHEET;
import static dev.ringi.submission.process.SheetRoundElements.REVIEW_SHEET;
import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.cycle.Cycle;
import dev.ringi.organization.Absences;
import dev.ringi.sample.Act;
import dev.ringi.sheet.Postponement;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Extensions;
import dev.ringi.submission.process.SheetWithdrawal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does what each act says, as the person whom it names. */
@Component
public class Performance {

    private final SampleDesk desk;
    private final SampleDrafts drafts;
    private final SampleFiles files;
    private final Sheets sheets;
    private final SheetWithdrawal withdrawal;
    private final Extensions extensions;
    private final Absences absences;
    private final TaskService tasks;
    private final BusinessDays calendar;
    private final Clock clock;

    Performance(
            SampleDesk desk,
            SampleDrafts drafts,
            SampleFiles files,
            Sheets sheets,
            SheetWithdrawal withdrawal,
            Extensions extensions,
            Absences absences,
            @Lazy TaskService tasks,
            BusinessDays calendar,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.files = files;
        this.sheets = sheets;
        this.withdrawal = withdrawal;
        this.extensions = extensions;
        this.absences = absences;
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws IllegalStateException where a person doesn't see the task of their act */
    public void of(Cycle cycle, List<Act> acts) {
        acts.forEach(act -> perform(cycle, act));
    }

    private void perform(Cycle cycle, Act act) {
        switch (act.does()) {
            case "作成依頼を発する" -> issueCall(act, cycle);
            case "不在を登録する" -> absences.register(act.by(), today(), today().plusDays(act.days()), act.by());
            case "下書きを保存する" -> drafts.save(act, sheet(cycle, act));
            case "担当する" -> desk.atTask(act.by(), DRAFT_SHEET, sheet(cycle, act).businessKey(), task -> {});
            case "添付する" -> files.attach(act, sheet(cycle, act));
            case "提出する" -> drafts.submit(act, sheet(cycle, act));
            case "期限を延ばす" -> extend(act, sheet(cycle, act));
            case "引き戻す" -> withdraw(act, sheet(cycle, act));
            default -> decide(act, sheet(cycle, act));
        }
    }

    private void decide(Act act, Sheet sheet) {
        var form = new HashMap<String, Object>();
        switch (act.does()) {
            case "合議に答える" -> complete(act, sheet, CONSENT_SHEET, act.answer(), form);
            case "承認する" -> complete(act, sheet, APPROVE_SHEET, "approve", form);
            case "受理する" -> complete(act, sheet, REVIEW_SHEET, "accept", form);
            case "差し戻す" -> {
                form.put("comments", Spin.JSON(act.comments().toString()));
                complete(act, sheet, REVIEW_SHEET, "return", form);
            }
            default -> throw new IllegalArgumentException(act.does());
        }
    }

    private void complete(Act act, Sheet sheet, String step, String decision, Map<String, Object> form) {
        form.put("decision", decision);
        if (act.reason() != null) {
            form.put("reason", act.reason());
        }
        desk.complete(act.by(), step, sheet.businessKey(), form);
    }

    /** With the dates that the form proposes. */
    private void issueCall(Act act, Cycle cycle) {
        var form = new HashMap<String, Object>();
        desk.atTask(act.by(), CONFIRM_CALL, cycle.businessKey(), task -> {
            var proposed = tasks.getVariablesLocal(task.getId());
            List.of("submissionDeadline", "reviewDeadline", "opinionDeadline", "releaseAt")
                    .forEach(name -> form.put(name, proposed.get(name)));
        });
        form.put("confirmed", true);
        desk.complete(act.by(), CONFIRM_CALL, cycle.businessKey(), form);
    }

    /** Both deadlines, by as many open days. */
    private void extend(Act act, Sheet sheet) {
        var now = sheet.handling().deadlines();
        var later = new Postponement(
                calendar.plus(now.submission(), act.days()), calendar.plus(now.review(), act.days()), act.reason());
        extensions.extend(List.of(sheet.id()), later, act.by());
    }

    private void withdraw(Act act, Sheet sheet) {
        withdrawal.withdraw(sheet.id(), sheet.state(), act.by());
    }

    private Sheet sheet(Cycle cycle, Act act) {
        return sheets.ofCycle(cycle.id()).get(act.sheet() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
