package dev.ringi.submission.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.engine.Feel;
import dev.ringi.sheet.form.FormContext;
import dev.ringi.sheet.form.OwnedRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Evaluates a form's FEEL with the engine's own FEEL, by what was filled in and what the task knows, as the browser does, and
 * finds its options among the task's variables, those of departments in the organisation.
 */
final class TaskFormContext implements FormContext {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DelegateTask task;
    private final DepartmentOptions departments;
    private final List<String> formVariables;

    TaskFormContext(DelegateTask task, Collection<String> formVariables, DepartmentOptions departments) {
        this.task = task;
        this.departments = departments;
        this.formVariables = List.copyOf(formVariables);
    }

    @Override
    public boolean holds(String feel, JsonNode submitted) {
        Map<String, Object> values = new HashMap<>();
        formVariables.forEach(name -> values.put(name, null));
        task.getVariableNames().stream()
                .filter(name -> !formVariables.contains(name) && feel.contains(name))
                .forEach(name -> values.put(name, task.getVariable(name)));
        submitted
                .properties()
                .forEach(field -> values.put(field.getKey(), JSON.convertValue(field.getValue(), Object.class)));
        return Feel.holds(feel.substring(1), values);
    }

    @Override
    public List<String> options(String variable) {
        var options = new ArrayList<String>();
        var offered = variable.equals(OwnedRows.UNITS) ? departments.all() : task.getVariable(variable);
        if (offered instanceof SpinJsonNode json && json.isArray()) {
            json.elements().forEach(option -> options.add(valueOf(option)));
        }
        return options;
    }

    private static String valueOf(SpinJsonNode option) {
        var value = option.isObject() ? option.prop("value") : option;
        return value.value().toString();
    }
}
