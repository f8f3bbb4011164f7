package dev.ringi.webapps.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.form.FormContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;

/** Evaluates a form's FEEL with the engine's own FEEL, and finds its options among the task's variables. */
final class TaskFormContext implements FormContext {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DelegateTask task;
    private final List<String> formVariables;

    TaskFormContext(DelegateTask task, Collection<String> formVariables) {
        this.task = task;
        this.formVariables = List.copyOf(formVariables);
    }

    @Override
    public boolean holds(String feel, JsonNode submitted) {
        var dmn = (DefaultDmnEngineConfiguration)
                Context.getProcessEngineConfiguration().getDmnEngine().getConfiguration();
        Map<String, Object> values = new HashMap<>();
        formVariables.forEach(name -> values.put(name, null));
        submitted
                .properties()
                .forEach(field -> values.put(field.getKey(), JSON.convertValue(field.getValue(), Object.class)));
        Object result = dmn.getFeelEngine()
                .evaluateSimpleExpression(
                        feel.substring(1), Variables.fromMap(values).asVariableContext());
        return Boolean.TRUE.equals(result);
    }

    @Override
    public List<String> options(String variable) {
        var options = new ArrayList<String>();
        if (task.getVariable(variable) instanceof SpinJsonNode json && json.isArray()) {
            json.elements().forEach(option -> options.add(valueOf(option)));
        }
        return options;
    }

    private static String valueOf(SpinJsonNode option) {
        var value = option.isObject() ? option.prop("value") : option;
        return value.value().toString();
    }
}
