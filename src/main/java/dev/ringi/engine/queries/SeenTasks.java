package dev.ringi.engine.queries;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Lists and counts tasks by our own statements, unless something is revoked from the caller. */
class SeenTasks extends TaskManager {

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        List<Task> found = getDbEntityManager()
                .selectList(statement(query, "selectTaskByQueryCriteria", "seen.listOffered", "seen.listTasks"), query);
        found.forEach(task -> define((TaskEntity) task));
        return found;
    }

    /**
     * To tell a task's form, the engine reads the row of its process in every command, only to look up what it has
     * parsed of it.
     */
    private static void define(TaskEntity task) {
        var process = task.getProcessDefinitionId() == null
                ? null
                : Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .getProcessDefinitionCache()
                        .get(task.getProcessDefinitionId());
        var definition = process == null ? null : process.getTaskDefinitions().get(task.getTaskDefinitionKey());
        if (definition != null) {
            task.setTaskDefinition(definition);
        }
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return (Long) getDbEntityManager()
                .selectOne(
                        statement(query, "selectTaskCountByQueryCriteria", "seen.countOffered", "seen.countTasks"),
                        query);
    }

    private static String statement(TaskQueryImpl query, String stock, String offered, String any) {
        if (query.getAuthCheck().getShouldPerformAuthorizatioCheck()) {
            return stock;
        }
        return OfferedTasks.areAll(query) ? offered : any;
    }
}
