package dev.ringi.submission.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.submission.SheetPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What a drafter has to know: who takes part, and why it came back. */
@Component
class DrafterView implements FormView {

    private final SheetPage page;

    DrafterView(SheetPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(SheetSubmissionElements.DRAFT_SHEET);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forDrafter(SubmissionVariables.sheetId(task));
    }
}
