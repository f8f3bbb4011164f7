package dev.ringi.engine.guard;

import dev.ringi.engine.NewTaskListener;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the guard and whoever wants to hear of new tasks on every user task, before the listeners a model names. */
@Component
class OnEveryUserTask extends AbstractProcessEnginePlugin {

    private final TaskGuard guard;
    private final List<NewTaskListener> listeners;

    OnEveryUserTask(TaskGuard guard, List<NewTaskListener> listeners) {
        this.guard = guard;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new Putting());
    }

    private final class Putting extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard::admit);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, guard::refuseVariables);
            listeners.forEach(listener -> task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener));
        }
    }
}
