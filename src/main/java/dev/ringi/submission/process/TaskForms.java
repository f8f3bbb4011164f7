package dev.ringi.submission.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The form of a task as it was deployed with the task's own process; it never changes, so it is read once. */
@Component
class TaskForms {

    private static final String WITH_THE_PROCESS = "deployment";

    private final ObjectMapper json;
    private final Map<List<String>, FormSchema> known = new ConcurrentHashMap<>();

    TaskForms(ObjectMapper json) {
        this.json = json;
    }

    FormSchema of(DelegateTask task) {
        var forms = task.getProcessEngineServices().getFormService();
        var data = forms.getTaskFormData(task.getId());
        var form = data.getCamundaFormRef();
        return form != null && WITH_THE_PROCESS.equals(form.getBinding())
                ? known.computeIfAbsent(List.of(data.getDeploymentId(), form.getKey()), any -> read(forms, task))
                : read(forms, task);
    }

    private FormSchema read(FormService forms, DelegateTask task) {
        try (var form = forms.getDeployedTaskForm(task.getId())) {
            return FormSchema.read(json.readTree(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
