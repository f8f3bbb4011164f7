package dev.ringi.notification;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.cycle.Cycles;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.DeadlineExtended;
import dev.ringi.transaction.PerTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those with whom sheets lie that their deadlines were extended; each person once, of all sheets that they have. */
@Component
class ExtensionNotices {

    private final Outbox outbox;
    private final SheetHolders holders;
    private final Organization organization;
    private final Sheets sheets;
    private final Cycles cycles;
    private final BusinessDays days;
    private final Clock clock;
    private final PerTransaction<List<DeadlineExtended>> extended = new PerTransaction<>(ArrayList::new, this::tell);

    ExtensionNotices(
            Outbox outbox,
            SheetHolders holders,
            Organization organization,
            Sheets sheets,
            Cycles cycles,
            BusinessDays days,
            Clock clock) {
        this.outbox = outbox;
        this.holders = holders;
        this.organization = organization;
        this.sheets = sheets;
        this.cycles = cycles;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineExtended extension) {
        extended.get().add(extension);
    }

    private void tell(List<DeadlineExtended> all) {
        var byPerson = new LinkedHashMap<Person, List<DeadlineExtended>>();
        for (var extension : all) {
            holders.of(sheets.get(extension.sheetId()))
                    .distinct()
                    .flatMap(group -> organization.membersOf(group).stream())
                    .distinct()
                    .forEach(person -> byPerson.computeIfAbsent(person, any -> new ArrayList<>())
                            .add(extension));
        }
        outbox.put(byPerson.entrySet().stream()
                .map(one -> notice(one.getKey(), one.getValue()))
                .toList());
    }

    /** A person's first sheet, and how often it was extended, never come again. */
    private Notice notice(Person person, List<DeadlineExtended> theirs) {
        var first = theirs.get(0);
        var event = "deadlineExtended:" + first.sheetId() + ":" + first.extension();
        var values = Map.<String, Object>of(
                "first", titled(first),
                "more", theirs.size() - 1,
                "several", theirs.size() > 1,
                "sheets", theirs.stream().map(this::words).toList(),
                "reason", first.reason());
        return new Notice(event, "deadlineExtended", values, List.of(person));
    }

    private Map<String, Object> words(DeadlineExtended extension) {
        var moves = new ArrayList<String>();
        move(moves, "提出期限", extension.submissionBefore(), extension.submission());
        move(moves, "点検期限", extension.reviewBefore(), extension.review());
        return Map.of("sheet", titled(extension), "moves", moves);
    }

    private void move(List<String> moves, String name, LocalDate before, LocalDate after) {
        if (!after.equals(before)) {
            moves.add(name + "　" + JapaneseDate.formatWithWeekday(before) + " → "
                    + JapaneseDate.formatWithWeekday(after) + "（" + days.left(LocalDate.now(clock), after) + "）");
        }
    }

    private String titled(DeadlineExtended extension) {
        var sheet = sheets.get(extension.sheetId());
        return cycles.prefix(sheet.cycleId()) + sheet.title();
    }
}
