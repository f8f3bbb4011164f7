package dev.ringi.submission.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.submission.SheetPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The sheet as it was handed in, for whoever decides on it: while a task asks for that, nobody can change it. */
@Component
class DeciderView implements FormView {

    private final SheetPage page;

    DeciderView(SheetPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(
                SheetConsentElements.CONSENT_SHEET,
                SheetApprovalElements.APPROVE_SHEET,
                SheetRoundElements.REVIEW_SHEET);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forDecider(SubmissionVariables.sheetId(task));
    }
}
