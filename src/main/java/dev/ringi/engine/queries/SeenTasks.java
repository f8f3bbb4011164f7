package dev.ringi.engine.queries;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Lists and counts tasks by our own statements, unless something is revoked from the caller. */
class SeenTasks extends TaskManager {

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return getDbEntityManager().selectList(isStock(query) ? "selectTaskByQueryCriteria" : "seen.listTasks", query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return (Long) getDbEntityManager()
                .selectOne(isStock(query) ? "selectTaskCountByQueryCriteria" : "seen.countTasks", query);
    }

    private static boolean isStock(TaskQueryImpl query) {
        return query.getAuthCheck().getShouldPerformAuthorizatioCheck();
    }
}
