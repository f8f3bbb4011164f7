package dev.ringi.submission.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.submission.SheetPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What was decided in the name of the one who was absent. */
@Component
class AbsenteeView implements FormView {

    private final SheetPage page;

    AbsenteeView(SheetPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(ReadAfterwardsElements.READ_AFTERWARDS);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forAbsentee(SubmissionVariables.sheetId(task), SubmissionVariables.stepId(task));
    }
}
