package dev.ringi.webapps.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The form of a task as it was deployed with the task's own process. */
@Component
class TaskForms {

    private final ObjectMapper json;

    TaskForms(ObjectMapper json) {
        this.json = json;
    }

    FormSchema of(DelegateTask task) {
        try (var form = task.getProcessEngineServices().getFormService().getDeployedTaskForm(task.getId())) {
            return FormSchema.read(json.readTree(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
