package dev.ringi.publication.process;

import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the sheets that may be reopened, and a day by which they are to be mended. */
@Component
class OfferSheetsListener implements TaskListener {

    private static final int DAYS_TO_MEND = 7;

    private final Sheets sheets;
    private final Clock clock;

    OfferSheetsListener(Sheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var accepted = sheets.ofCycle(PublicationVariables.cycleId(task)).stream()
                .filter(Sheet::isAccepted)
                .toList();
        var deadline = LocalDate.now(clock).plusDays(DAYS_TO_MEND);
        PublicationVariables.offerSheets(task, accepted, deadline.toString());
    }
}
