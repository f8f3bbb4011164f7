package dev.ringi.submission;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Extension;
import dev.ringi.sheet.Postponement;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 期限延長, for one sheet or several: all of them or, where one is refused, none. Who may, the page's gate has asked. */
@Service
public class Extensions {

    private final Sheets sheets;
    private final BusinessDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(Sheets sheets, BusinessDays days, ApplicationEventPublisher events, Clock clock) {
        this.sheets = sheets;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** In the sheets' order, so that two people who extend the same don't wait for each other for ever. */
    @Transactional
    public void extend(List<SheetId> sheetIds, Postponement asked, String person) {
        sheetIds.stream().map(SheetId::value).distinct().sorted().forEach(id -> {
            var sheet = sheets.hold(new SheetId(id));
            var extension = sheet.extend(asked, days, LocalDate.now(clock), person, clock.instant());
            events.publishEvent(eventOf(sheet, extension));
        });
    }

    /** Why it would be refused. */
    public Optional<Refusal> objection(Sheet sheet, Postponement asked) {
        try {
            sheet.requireExtensible(asked, days, LocalDate.now(clock));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static DeadlineExtended eventOf(Sheet sheet, Extension extension) {
        var before = extension.before();
        var after = extension.after();
        return new DeadlineExtended(
                sheet.businessKey(),
                extension.author(),
                sheet.id(),
                extension.number(),
                before.submission(),
                after.submission(),
                before.review(),
                after.review(),
                extension.reason());
    }
}
