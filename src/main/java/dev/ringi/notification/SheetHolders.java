package dev.ringi.notification;

import dev.ringi.organization.Groups;
import dev.ringi.sheet.Seat;
import dev.ringi.sheet.Sheet;
import dev.ringi.submission.Consents;
import dev.ringi.submission.Submissions;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** With which groups a sheet lies. */
@Component
class SheetHolders {

    private final Submissions submissions;
    private final Consents consents;

    SheetHolders(Submissions submissions, Consents consents) {
        this.submissions = submissions;
        this.consents = consents;
    }

    /** Ids of the groups; nobody has an accepted one. */
    Stream<String> of(Sheet sheet) {
        return switch (sheet.state()) {
            case DRAFTING, RETURNED, WITHDRAWN ->
                submissions.writers(sheet.id()).stream().map(Groups::staffOf);
            case IN_CONSENT -> consents.toAsk(sheet.id()).stream().map(Groups::headOf);
            case SUBMITTED -> sheet.seats().stream().map(Seat::offeredTo);
            case UNDER_REVIEW -> Stream.of(Groups.OFFICE);
            case ACCEPTED -> Stream.of();
        };
    }
}
