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
        return getDbEntityManager()
                .selectList(statement(query, "selectTaskByQueryCriteria", "seen.listOffered", "seen.listTasks"), query);
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
