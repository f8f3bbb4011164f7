package dev.ringi.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.sheet.Handling;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.springframework.boot.test.context.TestComponent;

/** One sheet on its way through the town, and what people do with it. */
@TestComponent
public class SheetCase {

    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    private final Town town;
    private final Desk desk;
    private final Sheets sheets;
    private final ProcessEngine engine;
    private final ObjectMapper json;
    private SheetId sheetId;
    private String process;

    public SheetCase(Town town, Desk desk, Sheets sheets, ProcessEngine engine, ObjectMapper json) {
        this.town = town;
        this.desk = desk;
        this.sheets = sheets;
        this.engine = engine;
        this.json = json;
    }

    /** Led by 納税課 and 債権課. */
    void open(Map<String, Object> carryOver) {
        open(Units.of("d2", "d3"), TownPlan.ORDINARY, carryOver);
    }

    /** Led by 納税課 alone, with the consent of others. */
    void openWithConsents(ConsentRule... rules) {
        open(Units.of("d2"), TownPlan.asking(List.of(rules)), Map.of());
    }

    void open(List<UnitCode> leads, Handling handling, Map<String, Object> carryOver) {
        town.found();
        begin(leads, handling, carryOver);
    }

    /** Led by 納税課 alone, and written on a form of the test's own. */
    void openOn(String form) {
        town.found();
        begin(Units.of("d2"), TownPlan.ORDINARY, Map.of(), form);
    }

    /** In a town that the test has founded itself. */
    void openHere(List<UnitCode> leads, Handling handling) {
        begin(leads, handling, Map.of());
    }

    private void begin(List<UnitCode> leads, Handling handling, Map<String, Object> carryOver) {
        begin(leads, handling, carryOver, "planSheet");
    }

    private void begin(List<UnitCode> leads, Handling handling, Map<String, Object> carryOver, String form) {
        var number = NUMBERS.incrementAndGet();
        var key = "case-" + number;
        var order = new SheetOrder(1, number, 6, "⑥ 滞納の縮減", key, form, leads, handling, json.valueToTree(carryOver));
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), order);
        sheetId = opened.id();
        process = opened.process();
    }

    /** Up to the transaction's end: nobody has it before them yet. */
    void handIn(String person, Map<String, Object> content) {
        desk.leave(person, task("userTask_draftSheet"), Map.of("sheet", Spin.JSON(content)));
    }

    void arrive() {
        desk.runJobs();
    }

    void submit(String person, Map<String, Object> content) {
        desk.complete(person, task("userTask_draftSheet"), Map.of("sheet", Spin.JSON(content)));
    }

    /** Whoever holds the draft lets go of it. */
    void release() {
        engine.getTaskService()
                .setAssignee(task("userTask_draftSheet").singleResult().getId(), null);
    }

    void approve(String person, String seat) {
        desk.complete(person, approval(seat), Map.of("decision", "approve"));
    }

    void sendBack(String person, String seat, String... mendBy) {
        var form = new HashMap<String, Object>(Map.of("decision", "return", "reason", "直してください"));
        if (mendBy.length > 0) {
            form.put("mendBy", Spin.JSON(List.of(mendBy)));
        }
        desk.complete(person, approval(seat), form);
    }

    void review(String decision, String... reason) {
        var form = new HashMap<String, Object>(Map.of("decision", decision));
        List.of(reason).forEach(words -> form.put("reason", words));
        desk.complete("kato", task("userTask_reviewSheet"), form);
    }

    void answer(String person, String department, String decision, String... words) {
        var form = new HashMap<String, Object>(Map.of("decision", decision));
        List.of(words).forEach(text -> form.put("reason", text));
        desk.complete(person, consent(department), form);
    }

    TaskQuery approval(String seat) {
        return task("userTask_approveSheet").taskCandidateGroup(seat).includeAssignedTasks();
    }

    TaskQuery consent(String department) {
        return task("userTask_consentSheet")
                .taskCandidateGroup(department + "head")
                .includeAssignedTasks();
    }

    TaskQuery task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(sheet().businessKey())
                .taskDefinitionKey(key);
    }

    /** Lets the day pass on which the answers were due. */
    void letTheDayPass() {
        var asking = task("userTask_consentSheet").list().get(0).getProcessInstanceId();
        engine.getManagementService().createJobQuery().processInstanceId(asking).timers().list().stream()
                .map(job -> job.getId())
                .forEach(engine.getManagementService()::executeJob);
    }

    /** What the task's form is given under this name. */
    String variable(TaskQuery task, String name) {
        return engine.getFormService()
                .getTaskFormVariables(task.singleResult().getId())
                .get(name)
                .toString();
    }

    List<String> offeredTo(TaskQuery task) {
        return engine
                .getTaskService()
                .getIdentityLinksForTask(task.singleResult().getId())
                .stream()
                .map(link -> link.getGroupId())
                .sorted()
                .toList();
    }

    SheetId id() {
        return sheetId;
    }

    Sheet sheet() {
        return sheets.get(sheetId);
    }

    SheetState state() {
        return sheet().state();
    }

    /** Id of its case. */
    String process() {
        return process;
    }

    static Map<String, Object> content(String background, Map<?, ?>... items) {
        return new HashMap<>(Map.of(
                "background",
                background,
                "efforts",
                "説明会を3回開いた。",
                "issues",
                "若い世代に届いていない。",
                "goal",
                "参加者を100人増やす。",
                "items",
                items.length == 0 ? List.of(item("6月に説明会を開く。")) : List.of(items),
                "notes",
                List.of()));
    }

    static Map<String, Object> item(String text) {
        return Map.of("text", text);
    }

    static Map<String, Object> item(String text, String unit) {
        return Map.of("text", text, "unit", unit);
    }

    static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        var changed = new HashMap<>(content);
        changed.put(field, value);
        return changed;
    }
}
