package dev.ringi.webapps.guard;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the guard and the announcement on every user task of every process, before the listeners a model names. */
@Component
class TaskGuardPlugin extends AbstractProcessEnginePlugin {

    private final TaskGuard guard;
    private final TaskAnnouncement announcement;

    TaskGuardPlugin(TaskGuard guard, TaskAnnouncement announcement) {
        this.guard = guard;
        this.announcement = announcement;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new OnEveryUserTask());
    }

    private final class OnEveryUserTask extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard::admit);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, guard::refuseVariables);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, announcement);
        }
    }
}
