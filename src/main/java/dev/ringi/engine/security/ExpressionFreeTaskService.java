package dev.ringi.engine.security;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
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
        var alternatives = Collections.newSetFromMap(new IdentityHashMap<TaskQueryImpl, Boolean>());
        gather((TaskQueryImpl) query, alternatives);
        if (alternatives.stream()
                .anyMatch(alternative -> !alternative.getExpressions().isEmpty())) {
            throw new BadUserRequestException("Expressions are forbidden in ad hoc queries");
        }
    }

    /** Made by {@code or()}, query and alternative know each other. */
    private static void gather(TaskQueryImpl query, Set<TaskQueryImpl> alternatives) {
        if (alternatives.add(query)) {
            query.getQueries().forEach(alternative -> gather(alternative, alternatives));
        }
    }
}
