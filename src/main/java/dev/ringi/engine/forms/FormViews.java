package dev.ringi.engine.forms;

import dev.ringi.engine.FormView;
import dev.ringi.engine.InServersName;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds to what a form reads what is shown in it and stored nowhere; asked for late, since these beans need the engine. */
@Component
class FormViews {

    private static final String VIEW = "view";

    private final ObjectProvider<FormView> views;
    private final ObjectProvider<InServersName> server;

    FormViews(ObjectProvider<FormView> views, ObjectProvider<InServersName> server) {
        this.views = views;
        this.server = server;
    }

    /**
     * @param names what is asked for; all, if there are none
     * @param deserialize as the engine's own: whether the value is an object, or a text
     */
    VariableMap addTo(VariableMap form, String taskId, Collection<String> names, boolean deserialize) {
        if (names == null || names.isEmpty() || names.contains(VIEW)) {
            var html = server.getObject().call(() -> html(taskId));
            if (html != null) {
                form.putValueTyped(VIEW, value(Spin.JSON(Map.of("html", html)), deserialize));
            }
        }
        return form;
    }

    private String html(String taskId) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        return views.stream()
                .filter(view -> view.steps().contains(task.getTaskDefinitionKey()))
                .findFirst()
                .map(view -> view.html(task).trusted())
                .orElse(null);
    }

    private static JsonValue value(SpinJsonNode view, boolean deserialize) {
        return (deserialize ? SpinValues.jsonValue(view) : SpinValues.jsonValue(view.toString())).create();
    }
}
