package dev.ringi.engine.forms;

import java.util.Collection;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Whoever may read a form finds in it what the engine doesn't store. */
@Component
class FilledForms extends AbstractProcessEnginePlugin {

    private final FormContents contents;

    FilledForms(FormContents contents) {
        this.contents = contents;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new FillingFormService());
    }

    private final class FillingFormService extends FormServiceImpl {

        @Override
        public VariableMap getTaskFormVariables(String taskId) {
            return getTaskFormVariables(taskId, null, true);
        }

        /** Who may not read is refused before anything is shown. */
        @Override
        public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
            return contents.addTo(super.getTaskFormVariables(taskId, names, deserialize), taskId, names, deserialize);
        }
    }
}
