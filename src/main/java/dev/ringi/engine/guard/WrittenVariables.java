package dev.ringi.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.refusal.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.spin.json.SpinJsonNode;

/**
 * The variables that the running command has written so far: at a task's completion, what was submitted with it, by
 * whichever way in. The engine tells a listener only what is in scope; its entity cache tells what is new or changed.
 */
final class WrittenVariables {

    private static final Set<String> KNOWN_TYPES =
            Set.of("json", "string", "boolean", "integer", "long", "double", "short", "null");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DelegateTask task;
    private final Map<String, VariableInstanceEntity> written = new LinkedHashMap<>();

    private WrittenVariables(DelegateTask task) {
        this.task = task;
    }

    static WrittenVariables at(DelegateTask task) {
        var variables = new WrittenVariables(task);
        Context.getCommandContext().getDbEntityManager().getDbEntityCache().getCachedEntities().stream()
                .filter(WrittenVariables::isWritten)
                .map(CachedDbEntity::getEntity)
                .filter(VariableInstanceEntity.class::isInstance)
                .map(VariableInstanceEntity.class::cast)
                .forEach(variable -> variables.written.put(variable.getName(), variable));
        return variables;
    }

    private static boolean isWritten(CachedDbEntity cached) {
        return cached.getEntityState() == DbEntityState.TRANSIENT
                || (cached.getEntityState() == DbEntityState.PERSISTENT && cached.isDirty());
    }

    Set<String> names() {
        return written.keySet();
    }

    /** As one Json object, each variable under its name. */
    ObjectNode asJson() {
        var object = JsonNodeFactory.instance.objectNode();
        written.forEach((name, variable) -> object.set(name, jsonOf(variable)));
        return object;
    }

    private static JsonNode jsonOf(VariableInstanceEntity variable) {
        if (!KNOWN_TYPES.contains(variable.getTypeName())) {
            throw new Refusal("task.variableType", variable.getName());
        }
        var value = variable.getValue();
        return value instanceof SpinJsonNode json ? (JsonNode) json.unwrap() : JSON.valueToTree(value);
    }

    /**
     * Leaves what was submitted where the step after the task reads it, and nowhere else: in the scope that the task
     * belongs to, so that parallel tasks don't write over each other. What the form knows but wasn't submitted goes.
     */
    void settle(Collection<String> formVariables) {
        var scope = scopeOfTask();
        for (var name : formVariables) {
            var variable = written.get(name);
            if (variable == null) {
                task.removeVariableLocal(name);
                continue;
            }
            var value = variable.getTypedValue(false);
            var origin = scopeOf(variable);
            if (origin == scope) {
                continue;
            }
            if (isNew(variable) || origin == task) {
                origin.removeVariableLocal(name);
                scope.setVariableLocal(name, value);
            }
        }
    }

    private static boolean isNew(VariableInstanceEntity variable) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .isTransient(variable);
    }

    private VariableScope scopeOf(VariableInstanceEntity variable) {
        if (variable.getTaskId() != null) {
            return task;
        }
        AbstractVariableScope scope = (ExecutionEntity) task.getExecution();
        while (scope != null && !scope.getVariableNamesLocal().contains(variable.getName())) {
            scope = scope.getParentVariableScope();
        }
        return scope;
    }

    private VariableScope scopeOfTask() {
        var execution = ((TaskEntity) task).getExecution();
        return execution.getActivity().isScope() ? execution.getParent() : execution;
    }
}
