package dev.ringi.webapps.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of the sheets that open tasks are about; only the assignee saves, whoever sees the task may know when. */
@Service
class TaskDrafts {

    private static final String SHEET = "sheet";
    private static final String SHEET_ID = "sheetId";
    private static final String SAVED = "draftSaved";

    private final TaskService tasks;
    private final IdentityService identities;
    private final OwnTasks own;
    private final InServersName server;
    private final Sheets sheets;
    private final Clock clock;

    TaskDrafts(
            TaskService tasks,
            IdentityService identities,
            OwnTasks own,
            InServersName server,
            Sheets sheets,
            Clock clock) {
        this.tasks = tasks;
        this.identities = identities;
        this.own = own;
        this.server = server;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SavedDraft last(String taskId) {
        var task = withSheet(own.seen(taskId));
        var saved = (SpinJsonNode) server.call(() -> tasks.getVariableLocal(task.getId(), SAVED));
        return saved == null
                ? SavedDraft.NEVER
                : new SavedDraft(
                        saved.prop("by").stringValue(), saved.prop("at").stringValue());
    }

    @Transactional
    public SavedDraft save(String taskId, JsonNode content) {
        var task = withSheet(own.held(taskId));
        var caller = own.caller();
        return server.call(() -> {
            var saved = new SavedDraft(nameOf(caller), clock.instant().toString());
            keep(task, content, caller, saved);
            return saved;
        });
    }

    private Task withSheet(Task task) {
        if (server.call(() -> tasks.getVariableLocal(task.getId(), SHEET)) == null) {
            throw new Refusal("desk.noSheet", task.getName());
        }
        return task;
    }

    private void keep(Task task, JsonNode content, String caller, SavedDraft saved) {
        if (tasks.getVariable(task.getId(), SHEET_ID) instanceof Number sheetId) {
            sheets.saveDraft(sheetId.longValue(), content, caller);
        }
        var note = JsonNodeFactory.instance.objectNode().put("by", saved.by()).put("at", saved.at());
        write(task, SHEET, content);
        write(task, SAVED, note);
    }

    private void write(Task task, String name, JsonNode value) {
        tasks.setVariableLocal(
                task.getId(), name, SpinValues.jsonValue(value.toString()).create());
    }

    private String nameOf(String personId) {
        var person = identities.createUserQuery().userId(personId).singleResult();
        var name = Objects.toString(person.getFirstName(), "") + " " + Objects.toString(person.getLastName(), "");
        return name.isBlank() ? personId : name.strip();
    }
}
