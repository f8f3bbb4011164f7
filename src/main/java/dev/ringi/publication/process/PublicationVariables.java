package dev.ringi.publication.process;

import dev.ringi.desk.TaskSubjects;
import dev.ringi.organization.UnitCode;
import dev.ringi.publication.Edition;
import dev.ringi.publication.EditionRequest;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** The variables of {@code publication.bpmn} and of its tasks; dates are ISO strings. */
final class PublicationVariables {

    private static final String CYCLE_ID = "cycleId";
    private static final String PLAN_ID = "planId";
    private static final String RELEASE_AT = "releaseAt";
    private static final String EDITION_ID = TaskSubjects.EDITION;
    private static final String APPROVED = "approved";
    private static final String SHEETS = "sheets";
    private static final String RETURN_REASON = "returnReason";

    private static final String TITLE = "title";
    private static final String SUBTITLE = "subtitle";
    private static final String DEPARTMENT = "department";
    private static final String DECISION = "decision";
    private static final String REASON = "reason";
    private static final String SHEET_IDS = "sheetIds";
    private static final String SHEET_OPTIONS = "sheetOptions";
    private static final String DEADLINE = "deadline";
    private static final String SHOWN_HASH = "shownHash";

    private PublicationVariables() {}

    static long cycleId(VariableScope scope) {
        return number(scope, CYCLE_ID);
    }

    static long planId(VariableScope scope) {
        return number(scope, PLAN_ID);
    }

    static long editionId(VariableScope scope) {
        return number(scope, EDITION_ID);
    }

    static UnitCode department(VariableScope scope) {
        return new UnitCode((String) scope.getVariable(DEPARTMENT));
    }

    /** A moment without an offset is one in the office's own zone. */
    static Instant releaseAt(VariableScope scope, ZoneId zone) {
        var moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                (String) scope.getVariable(RELEASE_AT), OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime fixed
                ? fixed.toInstant()
                : ((LocalDateTime) moment).atZone(zone).toInstant();
    }

    static void propose(DelegateTask task, String title, String subtitle, Instant releaseAt, ZoneId zone) {
        task.setVariableLocal(TITLE, title);
        task.setVariableLocal(SUBTITLE, subtitle);
        task.setVariableLocal(RELEASE_AT, iso(releaseAt, zone));
    }

    static EditionRequest takeRequest(DelegateExecution execution, ZoneId zone) {
        return new EditionRequest(
                cycleId(execution),
                planId(execution),
                execution.getProcessBusinessKey(),
                (String) take(execution, TITLE),
                (String) take(execution, SUBTITLE),
                releaseAt(execution, zone));
    }

    static void setEdition(DelegateExecution execution, Edition edition, ZoneId zone) {
        execution.setVariable(EDITION_ID, edition.id());
        execution.setVariable(RELEASE_AT, iso(edition.releaseAt(), zone));
        execution.removeVariable(RETURN_REASON);
        execution.removeVariable(SHEETS);
    }

    /** Kept outside the task, since the step after it compares. */
    static void setShownHash(DelegateTask task, String hash) {
        task.getExecution().setVariable(SHOWN_HASH, hash);
    }

    static String takeShownHash(DelegateExecution execution) {
        return (String) take(execution, SHOWN_HASH);
    }

    /** Only this word passes; anything else is sent back. */
    static boolean takeDecision(DelegateExecution execution, String passing) {
        return passing.equals(take(execution, DECISION));
    }

    static String takeReason(DelegateExecution execution) {
        return (String) take(execution, REASON);
    }

    static void setApproved(DelegateExecution execution, boolean approved, String returnReason) {
        execution.setVariable(APPROVED, approved);
        if (returnReason != null) {
            execution.setVariable(RETURN_REASON, returnReason);
        }
    }

    static void offerSheets(DelegateTask task, List<Sheet> sheets, String deadline) {
        task.setVariableLocal(
                SHEET_OPTIONS,
                Spin.JSON(sheets.stream()
                        .map(sheet -> Map.of(
                                "label", sheet.title(), "value", sheet.id().toString()))
                        .toList()));
        task.setVariableLocal(DEADLINE, deadline);
    }

    static List<SheetId> takeSheetIds(DelegateExecution execution) {
        var ids = new ArrayList<SheetId>();
        if (take(execution, SHEET_IDS) instanceof SpinJsonNode chosen && chosen.isArray()) {
            chosen.elements().forEach(id -> ids.add(SheetId.valueOf(id.stringValue())));
        }
        return ids;
    }

    static void setReopened(DelegateExecution execution, List<Sheet> sheets) {
        var deadline = take(execution, DEADLINE);
        execution.setVariable(
                SHEETS,
                Spin.JSON(sheets.stream()
                        .map(sheet -> Map.of(
                                "id", sheet.id().value(),
                                "key", sheet.businessKey(),
                                "title", sheet.title(),
                                "deadline", deadline))
                        .toList()));
    }

    private static String iso(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
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
