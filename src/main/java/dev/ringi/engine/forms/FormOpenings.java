package dev.ringi.engine.forms;

import dev.ringi.engine.FormOpening;
import dev.ringi.engine.InServersName;
import java.util.Collection;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells of every form that is opened; asked for only then, since these beans need the engine. */
@Component
class FormOpenings extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormOpening> openings;
    private final ObjectProvider<InServersName> server;

    FormOpenings(ObjectProvider<FormOpening> openings, ObjectProvider<InServersName> server) {
        this.openings = openings;
        this.server = server;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new TellingFormService());
    }

    private final class TellingFormService extends FormServiceImpl {

        @Override
        public VariableMap getTaskFormVariables(String taskId) {
            return getTaskFormVariables(taskId, null, true);
        }

        /** Read first, and again if there is more now: who may not read is refused before anything is written. */
        @Override
        public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
            var variables = super.getTaskFormVariables(taskId, names, deserialize);
            return opens(taskId) ? super.getTaskFormVariables(taskId, names, deserialize) : variables;
        }

        private boolean opens(String taskId) {
            return openings.stream()
                    .map(opening -> server.getObject().call(() -> opening.opens(taskId)))
                    .toList()
                    .contains(true);
        }
    }
}
