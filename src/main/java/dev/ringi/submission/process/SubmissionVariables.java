package dev.ringi.submission.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.organization.Groups;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.ConsentAnswer;
import dev.ringi.submission.Remark;
import dev.ringi.submission.Verdict;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;

/** The variables of {@code sheetSubmission.bpmn}, {@code readAfterwards.bpmn} and of their tasks. */
final class SubmissionVariables {

    static final String SHEET_ID = TaskSubjects.SHEET;
    static final String SHEET_TITLE = "sheetTitle";
    static final String STEP_ID = "stepId";
    static final String SEAT = "seat";
    static final String SHEET = "sheet";

    private static final String OUTCOME = "outcome";
    private static final String RETURN_REASON = "returnReason";
    private static final String DEPARTMENT = "department";
    private static final String DECISION = "decision";
    private static final String REASON = "reason";
    private static final Set<String> PASSES = Set.of("approve", "accept");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmissionVariables() {}

    static SheetId sheetId(VariableScope scope) {
        return new SheetId(((Number) scope.getVariable(SHEET_ID)).longValue());
    }

    static long stepId(VariableScope scope) {
        return ((Number) scope.getVariable(STEP_ID)).longValue();
    }

    static UnitCode department(DelegateExecution execution) {
        return new UnitCode((String) execution.getVariable(DEPARTMENT));
    }

    static String seat(DelegateExecution execution) {
        return (String) execution.getVariable(SEAT);
    }

    /** Id of the group that decides here: a seat of the route, or the policy office. */
    static String reviewers(DelegateTask task) {
        return task.hasVariable(SEAT) ? (String) task.getVariable(SEAT) : Groups.OFFICE;
    }

    /** What a department handed in; the variable ends here. */
    static JsonNode takeSheet(DelegateExecution execution) {
        return json(take(execution, SHEET));
    }

    /** Only what the form offers as a yes passes; anything else is sent back. */
    static Verdict takeVerdict(DelegateExecution execution) {
        var passes = PASSES.contains(take(execution, DECISION));
        var reason = takeReason(execution);
        var mendBy = take(execution, "mendBy", new TypeReference<List<UnitCode>>() {}, List.of());
        var remarks = take(execution, "comments", new TypeReference<List<Remark>>() {}, List.of());
        var settled = take(execution, "settled", new TypeReference<List<Long>>() {}, List.of());
        return passes
                ? new Verdict(true, null, List.of(), List.of(), settled)
                : new Verdict(false, reason, mendBy, remarks, settled);
    }

    static ConsentAnswer takeAnswer(DelegateExecution execution) {
        return ConsentAnswer.of((String) take(execution, DECISION));
    }

    static String takeReason(DelegateExecution execution) {
        return (String) take(execution, REASON);
    }

    /** Lets the gateways see where the sheet stands; writes nothing while others still decide beside this one. */
    static void setOutcome(DelegateExecution execution, SheetState before, SheetState state, String reason) {
        switch (state) {
            case UNDER_REVIEW -> execution.setVariable(OUTCOME, "approved");
            case ACCEPTED -> execution.setVariable(OUTCOME, "accepted");
            case RETURNED -> {
                execution.setVariable(OUTCOME, "returned");
                execution.setVariable(RETURN_REASON, reason);
            }
            default -> {
                if (state != before) {
                    execution.setVariable(OUTCOME, "consented");
                }
            }
        }
    }

    /** A new round begins; where nobody is asked for consent, it is as if all had agreed. */
    static void beginRound(DelegateExecution execution, SheetState state) {
        execution.setVariable(OUTCOME, state == SheetState.IN_CONSENT ? "submitted" : "consented");
        execution.removeVariable(RETURN_REASON);
    }

    /** Tasklist lists a case's variables to those who may see the case, but a task's own to all who may work on it. */
    static void showReturnReason(DelegateTask task) {
        if (task.hasVariable(RETURN_REASON)) {
            task.setVariableLocal(RETURN_REASON, task.getVariable(RETURN_REASON));
        }
    }

    private static <T> T take(DelegateExecution execution, String name, TypeReference<T> type, T absent) {
        var value = json(take(execution, name));
        return value == null ? absent : JSON.convertValue(value, type);
    }

    private static JsonNode json(Object value) {
        return value == null ? null : (JsonNode) ((SpinJsonNode) value).unwrap();
    }

    private static Object take(DelegateExecution execution, String name) {
        var value = execution.getVariable(name);
        execution.removeVariable(name);
        return value;
    }
}
