package dev.ringi.engine.history;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Of variables, the engine's history keeps those that decide the way of a case: ids, dates, outcomes. Not what a task's
 * form shows or takes: texts live in Ringi's own tables, each version once, and a copy of every save here would show an
 * unfinished draft to whoever may read the history. Nor a loop's own counters, of which each sheet of a cycle has one.
 */
class KeptVariables extends DbHistoryEventHandler {

    private static final String JSON = "json";

    private static final Set<String> COUNTERS = Set.of(
            MultiInstanceActivityBehavior.LOOP_COUNTER,
            MultiInstanceActivityBehavior.NUMBER_OF_INSTANCES,
            MultiInstanceActivityBehavior.NUMBER_OF_ACTIVE_INSTANCES,
            MultiInstanceActivityBehavior.NUMBER_OF_COMPLETED_INSTANCES);

    @Override
    protected void insertHistoricVariableUpdateEntity(HistoricVariableUpdateEventEntity variable) {
        if (decidesTheWay(variable)) {
            super.insertHistoricVariableUpdateEntity(variable);
        }
    }

    private static boolean decidesTheWay(HistoricVariableUpdateEventEntity variable) {
        return variable.getTaskId() == null
                && !JSON.equals(variable.getSerializerName())
                && !COUNTERS.contains(variable.getVariableName());
    }
}
