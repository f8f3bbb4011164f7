package dev.ringi.publication.process;

import dev.ringi.engine.Caller;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the officer's own transaction, so a sheet that can't be reopened leaves the task open. */
@Component
class ReopenSheetsDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final Sheets sheets;

    ReopenSheetsDelegate(Submissions submissions, Sheets sheets) {
        this.submissions = submissions;
        this.sheets = sheets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ids = PublicationVariables.takeSheetIds(execution);
        var reason = PublicationVariables.takeReason(execution);
        var reopens = PublicationVariables.takeDecision(execution, "reopen");
        var reopened = reopens ? ids : List.<SheetId>of();
        reopened.forEach(id -> submissions.reopen(id, reason, Caller.of(execution)));
        PublicationVariables.setReopened(
                execution, reopened.stream().map(sheets::get).toList());
    }
}
