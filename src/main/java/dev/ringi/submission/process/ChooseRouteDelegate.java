package dev.ringi.submission.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * A step of the models that were deployed before sheets had their route (決裁区分) from the moment they are opened. A year
 * that was called under such a model still passes here, and finds nothing to do.
 */
@Component
class ChooseRouteDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {}
}
