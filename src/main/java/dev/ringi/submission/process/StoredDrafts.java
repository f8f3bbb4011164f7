package dev.ringi.submission.process;

import dev.ringi.engine.InServersName;
import dev.ringi.sheet.form.OwnedRows;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes out of the engine the drafts that version 0.1.0 also kept there, as variables of their tasks; the sheets have them. */
@Component
class StoredDrafts {

    private static final List<String> STORED = List.of(SubmissionVariables.SHEET, OwnedRows.UNITS);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final InServersName server;

    StoredDrafts(@Lazy RuntimeService runtime, @Lazy TaskService tasks, InServersName server) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remove() {
        server.call(() -> {
            runtime
                    .createVariableInstanceQuery()
                    .variableName(SubmissionVariables.SHEET)
                    .disableBinaryFetching()
                    .list()
                    .stream()
                    .map(VariableInstance::getTaskId)
                    .filter(task -> task != null)
                    .forEach(task -> tasks.removeVariablesLocal(task, STORED));
            return null;
        });
    }
}
