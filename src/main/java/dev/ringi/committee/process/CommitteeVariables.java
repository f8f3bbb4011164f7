package dev.ringi.committee.process;

import dev.ringi.calendar.ClosedDay;
import dev.ringi.committee.Consultation;
import dev.ringi.committee.Material;
import dev.ringi.committee.OpinionDraft;
import dev.ringi.committee.Recommendation;
import dev.ringi.committee.Request;
import dev.ringi.committee.ResponseKind;
import dev.ringi.committee.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** The variables of {@code committeeConsultation.bpmn} and of its forms; dates are ISO strings. */
final class CommitteeVariables {

    private static final String CYCLE_ID = "cycleId";
    private static final String PLAN_ID = "planId";
    private static final String CYCLE_TITLE = "cycleTitle";
    private static final String CLOSED_DAY = "closedDay";
    private static final String OPINION_DEADLINE = "opinionDeadline";
    private static final String CONSULTATION_ID = "consultationId";
    private static final String OPINIONS_CLOSE_AT = "opinionsCloseAt";
    private static final String MEMBER = "member";
    private static final String OPINION_ID = "opinionId";

    private static final String TARGET_OPTIONS = "targetOptions";
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final String NO_OPINION = "noOpinion";
    private static final String OPINIONS = "opinions";
    private static final String TARGET = "target";
    private static final String TEXT = "text";
    private static final String RESPONSE = "response";
    private static final String RESPONSE_TEXT = "responseText";
    private static final String RECOMMENDATION = "recommendation";

    /** The option that stands for the plan as a whole. */
    private static final String WHOLE = "whole";

    private CommitteeVariables() {}

    static long cycleId(VariableScope scope) {
        return number(scope, CYCLE_ID);
    }

    static long planId(VariableScope scope) {
        return number(scope, PLAN_ID);
    }

    static String cycleTitle(VariableScope scope) {
        return (String) scope.getVariable(CYCLE_TITLE);
    }

    static long consultationId(VariableScope scope) {
        return number(scope, CONSULTATION_ID);
    }

    static void setConsultation(DelegateExecution execution, Consultation consultation) {
        execution.setVariable(CONSULTATION_ID, consultation.id());
    }

    static String member(VariableScope scope) {
        return (String) scope.getVariable(MEMBER);
    }

    static long opinionId(VariableScope scope) {
        return number(scope, OPINION_ID);
    }

    static void setClosingTime(DelegateExecution execution, OffsetDateTime at) {
        execution.setVariable(OPINIONS_CLOSE_AT, at.toString());
    }

    static void offer(DelegateTask task, List<Material> material) {
        var options = new ArrayList<Map<String, String>>();
        options.add(Map.of("label", "全体", "value", WHOLE));
        material.forEach(
                sheet -> options.add(Map.of("label", sheet.title(), "value", Long.toString(sheet.targetId()))));
        task.setVariableLocal(TARGET_OPTIONS, Spin.JSON(options));
    }

    static Request takeRequest(DelegateExecution execution) {
        return new Request(
                (String) take(execution, NUMBER),
                LocalDate.parse((String) take(execution, DATE)),
                LocalDate.parse((String) execution.getVariable(OPINION_DEADLINE)));
    }

    static ClosedDay takeClosedDay(DelegateExecution execution) {
        return ClosedDay.of(take(execution, CLOSED_DAY));
    }

    static Statement takeStatement(DelegateExecution execution) {
        var none = Boolean.TRUE.equals(take(execution, NO_OPINION));
        var rows = (SpinJsonNode) take(execution, OPINIONS);
        var drafts = rows == null
                ? List.<OpinionDraft>of()
                : rows.elements().stream().map(CommitteeVariables::draft).toList();
        return new Statement(none, drafts);
    }

    private static OpinionDraft draft(SpinJsonNode row) {
        var target = row.prop(TARGET).stringValue();
        return new OpinionDraft(
                WHOLE.equals(target) ? null : Long.valueOf(target),
                row.prop(TEXT).stringValue());
    }

    static ResponseKind takeResponse(DelegateExecution execution) {
        return ResponseKind.valueOf((String) take(execution, RESPONSE));
    }

    static String takeResponseText(DelegateExecution execution) {
        return (String) take(execution, RESPONSE_TEXT);
    }

    static Recommendation takeRecommendation(DelegateExecution execution) {
        var answer = (SpinJsonNode) take(execution, RECOMMENDATION);
        return new Recommendation(
                answer.prop(NUMBER).stringValue(),
                LocalDate.parse(answer.prop(DATE).stringValue()),
                answer.prop(TEXT).stringValue());
    }

    private static long number(VariableScope scope, String name) {
        return ((Number) scope.getVariable(name)).longValue();
    }

    private static Object take(DelegateExecution execution, String name) {
        var value = execution.getVariable(name);
        execution.removeVariable(name);
        return value;
    }
}
