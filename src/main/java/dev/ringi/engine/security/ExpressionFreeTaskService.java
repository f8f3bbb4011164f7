package dev.ringi.engine.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * CVE-2026-109432: the engine refuses expressions in a task query, but not in its {@code orQueries}, so that anybody
 * who is logged in could run code.
 *
 * <p>The query stays a plain {@link TaskQueryImpl}: stored filters find its methods by the class's own name.
 */
class ExpressionFreeTaskService extends TaskServiceImpl {

    @Override
    public TaskQuery createTaskQuery() {
        var query = new TaskQueryImpl(commandExecutor);
        query.addValidator(ExpressionFreeTaskService::refuseExpressions);
        return query;
    }

    private static void refuseExpressions(AbstractQuery<?, ?> query) {
        for (var alternative : ((TaskQueryImpl) query).getQueries()) {
            if (!alternative.getExpressions().isEmpty()) {
                throw new BadUserRequestException("Expressions are forbidden in ad hoc queries");
            }
            if (alternative != query) {
                refuseExpressions(alternative);
            }
        }
    }
}
