package dev.ringi.engine.forms;

import dev.ringi.engine.FormOpening;
import dev.ringi.engine.InServersName;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells of every form that is opened, and shows what is to be seen in it; asked for only then, since these beans need the engine. */
@Component
class FormOpenings extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormOpening> openings;
    private final ObjectProvider<InServersName> server;
    private final FormViews views;

    FormOpenings(ObjectProvider<FormOpening> openings, ObjectProvider<InServersName> server, FormViews views) {
        this.openings = openings;
        this.server = server;
        this.views = views;
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

        /** Who may not read is refused before anything is shown. */
        @Override
        public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
            return views.addTo(filled(taskId, names, deserialize), taskId, names, deserialize);
        }

        /**
         * Looks for what is due before the form is read, so that nothing that others fill meanwhile is missed, and fills it
         * after: who may not read is refused before anything is written.
         */
        private VariableMap filled(String taskId, Collection<String> names, boolean deserialize) {
            var due = due(taskId);
            var variables = super.getTaskFormVariables(taskId, names, deserialize);
            if (due.isEmpty()) {
                return variables;
            }
            due.forEach(opening -> inServersName(() -> {
                opening.fill(taskId);
                return null;
            }));
            return super.getTaskFormVariables(taskId, names, deserialize);
        }

        private List<FormOpening> due(String taskId) {
            return openings.stream()
                    .filter(opening -> inServersName(() -> opening.isDue(taskId)))
                    .toList();
        }

        private <T> T inServersName(Callable<T> work) {
            return server.getObject().call(work);
        }
    }
}
