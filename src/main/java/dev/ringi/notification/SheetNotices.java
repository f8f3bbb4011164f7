package dev.ringi.notification;

import dev.ringi.cycle.Cycles;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.organization.Rank;
import dev.ringi.organization.SeatId;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.ConsentOverdue;
import dev.ringi.submission.SheetWithdrawn;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What no task tells: a consent that is late, and a sheet that its decider need not decide on any more. */
@Component
class SheetNotices {

    private final Outbox outbox;
    private final Organization organization;
    private final Cycles cycles;
    private final Sheets sheets;
    private final SheetHolders holders;

    SheetNotices(Outbox outbox, Organization organization, Cycles cycles, Sheets sheets, SheetHolders holders) {
        this.outbox = outbox;
        this.organization = organization;
        this.cycles = cycles;
        this.sheets = sheets;
        this.holders = holders;
    }

    /** To the head asked and those above, to the departments that wait for it, and to the policy office. */
    @EventListener
    void on(ConsentOverdue overdue) {
        var sheet = sheets.get(overdue.sheetId());
        var asked = organization.department(overdue.department());
        var above = organization.seat(asked.code(), Rank.DIRECTOR).map(SeatId::group).stream();
        var groups = Stream.of(
                        Stream.of(Groups.headOf(asked.code()), Groups.OFFICE),
                        above,
                        sheet.leadDepartments().stream().map(Groups::staffOf))
                .flatMap(group -> group);
        var values = Map.<String, Object>of("sheet", titled(sheet), "department", asked.name());
        var event = "consentOverdue:" + sheet.id() + ":" + sheet.round() + ":" + asked.code();
        outbox.put(new Notice(event, "consentOverdue", values, members(groups)));
    }

    /** To those with whom it lay; heard before the sheet moves back. */
    @EventListener
    void on(SheetWithdrawn withdrawn) {
        var sheet = sheets.get(withdrawn.sheetId());
        var values = Map.<String, Object>of(
                "sheet",
                titled(sheet),
                "who",
                withdrawn.capacity() + "　"
                        + organization.person(withdrawn.actor()).name());
        var event = "sheetWithdrawn:" + sheet.id() + ":" + sheet.round();
        outbox.put(new Notice(event, "sheetWithdrawn", values, members(holders.of(sheet))));
    }

    private String titled(Sheet sheet) {
        return cycles.prefix(sheet.cycleId()) + sheet.title();
    }

    private Collection<Person> members(Stream<String> groups) {
        var byId = new LinkedHashMap<String, Person>();
        groups.flatMap(group -> organization.membersOf(group).stream())
                .forEach(person -> byId.putIfAbsent(person.id(), person));
        return byId.values();
    }
}
