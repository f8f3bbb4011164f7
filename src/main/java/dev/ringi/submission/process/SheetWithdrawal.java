package dev.ringi.submission.process;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 引戻し, in the domain and in the case, or in neither. */
@Component
public class SheetWithdrawal {

    private final Submissions submissions;
    private final Sheets sheets;
    private final RuntimeService runtime;

    SheetWithdrawal(Submissions submissions, Sheets sheets, @Lazy RuntimeService runtime) {
        this.submissions = submissions;
        this.sheets = sheets;
        this.runtime = runtime;
    }

    /**
     * The caller's right to the message is not asked for: the domain knows who may withdraw.
     *
     * @throws Refusal also for the moment in which what was handed in has not come to the next yet
     */
    @Transactional
    public void withdraw(SheetId sheetId, SheetState seen, String person) {
        submissions.withdraw(sheetId, seen, person);
        var sheet = sheets.get(sheetId);
        try {
            runtime.createMessageCorrelation(SheetSubmissionElements.SHEET_WITHDRAWN)
                    .processInstanceBusinessKey(sheet.businessKey())
                    .processInstanceVariableEquals(SubmissionVariables.SHEET_ID, sheetId.value())
                    .correlate();
        } catch (MismatchingMessageCorrelationException onItsWay) {
            throw Refusal.conflict("submission.onItsWay", sheet.title());
        }
    }
}
