package dev.ringi.engine.queries;

import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Lists and counts variables by our own statements, unless something is revoked from the caller. */
class SeenVariables extends VariableInstanceManager {

    @Override
    @SuppressWarnings("unchecked")
    public List<VariableInstance> findVariableInstanceByQueryCriteria(VariableInstanceQueryImpl query, Page page) {
        configureQuery(query);
        var statement = isStock(query) ? "selectVariableInstanceByQueryCriteria" : "seen.listVariables";
        return getDbEntityManager().selectList(statement, query, page);
    }

    @Override
    public long findVariableInstanceCountByQueryCriteria(VariableInstanceQueryImpl query) {
        configureQuery(query);
        var statement = isStock(query) ? "selectVariableInstanceCountByQueryCriteria" : "seen.countVariables";
        return (Long) getDbEntityManager().selectOne(statement, query);
    }

    private static boolean isStock(VariableInstanceQueryImpl query) {
        return query.getAuthCheck().getShouldPerformAuthorizatioCheck();
    }

    /** The engine looks for the variables of every task before it writes the first one. */
    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
        return NewTasks.include(taskId) ? List.of() : super.findVariableInstancesByTaskId(taskId);
    }
}
