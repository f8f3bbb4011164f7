package dev.ringi.engine.forms;

import dev.ringi.engine.Caller;
import dev.ringi.engine.FormSource;
import dev.ringi.engine.FormView;
import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds to what a form reads what is stored nowhere in the engine; asked for late, since these beans need it. */
@Component
class FormContents {

    private static final String VIEW = "view";

    private final ObjectProvider<FormView> views;
    private final ObjectProvider<FormSource> sources;
    private final ObjectProvider<InServersName> server;
    private final ObjectProvider<IdentityService> identities;

    FormContents(
            ObjectProvider<FormView> views,
            ObjectProvider<FormSource> sources,
            ObjectProvider<InServersName> server,
            ObjectProvider<IdentityService> identities) {
        this.views = views;
        this.sources = sources;
        this.server = server;
        this.identities = identities;
    }

    /**
     * @param names what is asked for; all, if there are none
     * @param deserialize as the engine's own: whether the value is an object, or a text
     */
    VariableMap addTo(VariableMap form, String taskId, Collection<String> names, boolean deserialize) {
        var reader = Caller.in(identities.getObject());
        var contents = server.getObject().call(() -> contents(taskId, reader));
        contents.forEach((name, json) -> {
            if (names == null || names.isEmpty() || names.contains(name)) {
                form.putValueTyped(name, value(json, deserialize));
            }
        });
        return form;
    }

    private Map<String, SpinJsonNode> contents(String taskId, Optional<Caller> reader) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw over();
        }
        try {
            return contents(task, reader);
        } catch (RuntimeException failure) {
            throw isOver(taskId) ? over() : failure;
        }
    }

    /** Somebody has completed it between the engine's own look and ours; it may take its variables from under us. */
    private static Refusal over() {
        return Refusal.absent("engine.absent");
    }

    /** Asked of the database: the engine keeps for the command what it has read. */
    private static boolean isOver(String taskId) {
        var tasks = Context.getProcessEngineConfiguration().getTaskService();
        return tasks.createTaskQuery().taskId(taskId).count() == 0;
    }

    private Map<String, SpinJsonNode> contents(TaskEntity task, Optional<Caller> reader) {
        var step = task.getTaskDefinitionKey();
        var contents = new LinkedHashMap<String, SpinJsonNode>();
        views.stream()
                .filter(view -> view.steps().contains(step))
                .findFirst()
                .ifPresent(view -> contents.put(
                        VIEW, Spin.JSON(Map.of("html", view.html(task).trusted()))));
        if (reader.isEmpty() || isOffered(task, reader.get())) {
            sources.stream()
                    .filter(source -> source.steps().contains(step))
                    .forEach(source -> contents.putAll(source.values(task)));
        }
        return contents;
    }

    private static boolean isOffered(TaskEntity task, Caller reader) {
        return reader.id().equals(task.getAssignee())
                || task.getCandidates().stream()
                        .anyMatch(link -> reader.id().equals(link.getUserId())
                                || reader.groups().contains(link.getGroupId()));
    }

    private static JsonValue value(SpinJsonNode json, boolean deserialize) {
        return (deserialize ? SpinValues.jsonValue(json) : SpinValues.jsonValue(json.toString())).create();
    }
}
