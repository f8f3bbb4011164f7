package dev.ringi.engine.queries;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Tasks that the running command itself makes: nothing is stored of them yet, so nothing needs to be looked up. */
final class NewTasks {

    private NewTasks() {}

    static boolean include(String taskId) {
        var entities = Context.getCommandContext().getDbEntityManager();
        var task = entities.getCachedEntity(TaskEntity.class, taskId);
        return task != null && entities.getDbEntityCache().isTransient(task);
    }
}
