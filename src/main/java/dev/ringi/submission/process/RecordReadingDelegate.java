package dev.ringi.submission.process;

import dev.ringi.engine.Caller;
import dev.ringi.submission.AfterReadings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the reader's own transaction. */
@Component
class RecordReadingDelegate implements JavaDelegate {

    private final AfterReadings readings;

    RecordReadingDelegate(AfterReadings readings) {
        this.readings = readings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        readings.record(
                SubmissionVariables.sheetId(execution),
                SubmissionVariables.seat(execution),
                SubmissionVariables.takeReason(execution),
                Caller.of(execution));
    }
}
