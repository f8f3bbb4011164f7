package dev.ringi.submission.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Says in the draft task why the sheet came back; {@link DraftForm} has its text. Models name the bean. */
@Component
class PrefillSheetListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        SubmissionVariables.showReturnReason(task);
    }
}
