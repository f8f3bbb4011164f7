package dev.ringi.submission.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.Verdict;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of {@code sheetSubmission.bpmn} and of its tasks. */
final class SubmissionVariables {

    private static final String SHEET_ID = "sheetId";
    private static final String RETURNED = "returned";
    private static final String APPROVED_BY_ALL = "approvedByAll";
    private static final String ACCEPTED = "accepted";
    private static final String RETURN_REASON = "returnReason";

    static final String SHEET = "sheet";
    static final String VIEW = "view";

    private static final String DEPARTMENT = "department";
    private static final String DECISION = "decision";
    private static final String REASON = "reason";
    private static final Set<String> PASSES = Set.of("approve", "accept");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmissionVariables() {}

    static long sheetId(VariableScope scope) {
        return ((Number) scope.getVariable(SHEET_ID)).longValue();
    }

    static String department(DelegateExecution execution) {
        return (String) execution.getVariable(DEPARTMENT);
    }

    /** What a department handed in; the variable ends here. */
    static JsonNode takeSheet(DelegateExecution execution) {
        try {
            return JSON.readTree(take(execution, SHEET).toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only what the form offers as a yes passes; anything else is sent back. */
    static Verdict takeVerdict(DelegateExecution execution) {
        var passes = PASSES.contains(take(execution, DECISION));
        var reason = (String) take(execution, REASON);
        return passes ? Verdict.pass() : Verdict.sendBack(reason);
    }

    /** Lets the gateways see where the sheet stands; writes nothing while other heads still decide beside this one. */
    static void setOutcome(DelegateExecution execution, SheetState state, Verdict verdict) {
        switch (state) {
            case UNDER_REVIEW -> execution.setVariable(APPROVED_BY_ALL, true);
            case ACCEPTED -> execution.setVariable(ACCEPTED, true);
            case RETURNED -> {
                execution.setVariable(RETURNED, true);
                execution.setVariable(RETURN_REASON, verdict.reason());
            }
            default -> {}
        }
    }

    /** A new round begins. */
    static void resetOutcome(DelegateExecution execution) {
        execution.setVariable(APPROVED_BY_ALL, false);
        execution.setVariable(ACCEPTED, false);
        execution.setVariable(RETURNED, false);
        execution.removeVariable(RETURN_REASON);
    }

    /** Tasklist lists a case's variables to those who may see the case, but a task's own to all who may work on it. */
    static void showReturnReason(DelegateTask task) {
        if (task.hasVariable(RETURN_REASON)) {
            task.setVariableLocal(RETURN_REASON, task.getVariable(RETURN_REASON));
        }
    }

    private static Object take(DelegateExecution execution, String name) {
        var value = execution.getVariable(name);
        execution.removeVariable(name);
        return value;
    }
}
