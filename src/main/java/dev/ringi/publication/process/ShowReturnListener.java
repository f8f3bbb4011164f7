package dev.ringi.publication.process;

import dev.ringi.publication.EditionPage;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows why the edition came back, and offers the sheets that may be reopened. */
@Component
class ShowReturnListener implements TaskListener {

    private static final int DAYS_TO_MEND = 7;

    private final EditionPage page;
    private final Sheets sheets;
    private final Clock clock;

    ShowReturnListener(EditionPage page, Sheets sheets, Clock clock) {
        this.page = page;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        PublicationVariables.show(task, page.forReturn(PublicationVariables.editionId(task)));
        var accepted = sheets.ofCycle(PublicationVariables.cycleId(task)).stream()
                .filter(Sheet::isAccepted)
                .toList();
        var deadline = LocalDate.now(clock).plusDays(DAYS_TO_MEND);
        PublicationVariables.offerSheets(task, accepted, deadline.toString());
    }
}
