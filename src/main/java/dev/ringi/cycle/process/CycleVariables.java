package dev.ringi.cycle.process;

import dev.ringi.calendar.ClosedDay;
import dev.ringi.cycle.Call;
import dev.ringi.cycle.Cycle;
import dev.ringi.engine.Caller;
import dev.ringi.sheet.Sheet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;

/** The variables of {@code annualCycle.bpmn}; dates are ISO strings. */
final class CycleVariables {

    private static final String CYCLE_ID = "cycleId";
    private static final String PLAN_ID = "planId";
    private static final String CYCLE_TITLE = "cycleTitle";
    private static final String PART = "part";
    private static final String SHEETS = "sheets";
    private static final String SUBMISSION_DEADLINE = "submissionDeadline";
    private static final String REVIEW_DEADLINE = "reviewDeadline";
    private static final String OPINION_DEADLINE = "opinionDeadline";
    private static final String RELEASE_AT = "releaseAt";

    private static final String ASKS_COMMITTEE = "asksCommittee";
    private static final String CLOSED_DAY = "closedDay";
    private static final String CONFIRMED = "confirmed";

    private CycleVariables() {}

    static Map<String, Object> of(Cycle cycle) {
        return Map.of(CYCLE_ID, cycle.id(), PLAN_ID, cycle.planId(), CYCLE_TITLE, cycle.title());
    }

    static long cycleId(VariableScope scope) {
        return ((Number) scope.getVariable(CYCLE_ID)).longValue();
    }

    /** Who started the kickoff by hand; null for the timer. */
    static String starter(DelegateExecution execution) {
        var identities = execution.getProcessEngineServices().getIdentityService();
        return Caller.in(identities).map(Caller::id).orElse(null);
    }

    /** What the office confirmed; the dates stay for the steps to come. A phase without a committee has no date for it. */
    static Call takeCall(DelegateExecution execution) {
        execution.removeVariable(CONFIRMED);
        return new Call(
                date(execution, SUBMISSION_DEADLINE),
                date(execution, REVIEW_DEADLINE),
                execution.hasVariable(OPINION_DEADLINE) ? date(execution, OPINION_DEADLINE) : null,
                OffsetDateTime.parse((String) execution.getVariable(RELEASE_AT)).toInstant());
    }

    static ClosedDay takeClosedDay(DelegateExecution execution) {
        var said = execution.getVariable(CLOSED_DAY);
        execution.removeVariable(CLOSED_DAY);
        return ClosedDay.of(said);
    }

    /** The part that is to be opened here. */
    static int part(DelegateExecution execution) {
        return (int) execution.getVariable(PART);
    }

    static void setSheets(DelegateExecution execution, List<Sheet> sheets) {
        execution.setVariableLocal(
                SHEETS, Spin.JSON(sheets.stream().map(CycleVariables::reference).toList()));
    }

    private static Map<String, Object> reference(Sheet sheet) {
        return Map.of("id", sheet.id().value(), "key", sheet.businessKey(), "title", sheet.title());
    }

    /** What the call form begins with; it dies with the task. */
    static void propose(DelegateTask task, Call call, boolean asksCommittee, ZoneId zone) {
        task.setVariableLocal(ASKS_COMMITTEE, asksCommittee);
        task.setVariableLocal(SUBMISSION_DEADLINE, call.submissionDeadline().toString());
        task.setVariableLocal(REVIEW_DEADLINE, call.reviewDeadline().toString());
        task.setVariableLocal(OPINION_DEADLINE, call.opinionDeadline().toString());
        task.setVariableLocal(
                RELEASE_AT,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(call.releaseAt().atZone(zone)));
    }

    private static LocalDate date(DelegateExecution execution, String name) {
        return LocalDate.parse((String) execution.getVariable(name));
    }
}
