package dev.ringi.submission.process;

import dev.ringi.submission.DecidedOnBehalf;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 後閲 goes beside the sheet's own case, which doesn't wait for it. */
@Component
class AskToReadAfterwards {

    private final RuntimeService runtime;

    AskToReadAfterwards(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(DecidedOnBehalf decision) {
        runtime.startProcessInstanceByKey(
                ReadAfterwardsElements.PROCESS,
                decision.businessKey(),
                Map.of(
                        SubmissionVariables.SHEET_ID, decision.sheetId().value(),
                        SubmissionVariables.SHEET_TITLE, decision.title(),
                        SubmissionVariables.STEP_ID, decision.stepId(),
                        SubmissionVariables.SEAT, decision.seat()));
    }
}
