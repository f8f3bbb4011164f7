package dev.ringi.submission;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Seat;
import dev.ringi.sheet.Sheet;
import dev.ringi.submission.Actor.Absent;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds in which capacity a person acts, and refuses those who have none. */
@Component
class Actors {

    private final Organization organization;

    Actors(Organization organization) {
        this.organization = organization;
    }

    /** A member of a lead department or of one to which the sheet was returned. */
    Actor submitter(Sheet sheet, String person) {
        return member(sheet, sheet.mending().isEmpty() ? sheet.leadDepartments() : sheet.mending(), person);
    }

    /** A member of one of these departments. */
    Actor member(Sheet sheet, Collection<UnitCode> departments, String person) {
        var groups = organization.groupsOf(person);
        return departments.stream()
                .filter(department -> groups.contains(Groups.staffOf(department)))
                .findFirst()
                .map(department -> actor(person, department, Groups.staffOf(department)))
                .orElseThrow(() -> new Refusal("submission.notALead", sheet.title()));
    }

    /** The holder of the seat or, unless that is barred, whoever covers it today or stands in for those who drafted. */
    Actor approver(Sheet sheet, Seat seat, String person) {
        if (standIn(sheet, seat).filter(other -> other.id().equals(person)).isPresent()) {
            var drafter = organization.membersOf(seat.group()).get(0);
            var capacity = organization.titleOf(person).orElseThrow();
            return new Actor(person, null, seat.group(), capacity, absent(drafter, seat.group()));
        }
        var covered = organization.covers(person, seat.group());
        if (seat.inPerson() && covered.isPresent()) {
            throw new Refusal("submission.inPerson", covered.get().name());
        }
        return seated(null, seat.group(), person);
    }

    /** Nobody may decide on what they wrote; then it is for the next in the table of deputies. */
    Optional<Person> standIn(Sheet sheet, Seat seat) {
        return seat.inPerson()
                ? Optional.empty()
                : organization.standIn(seat.group(), sheet.current().drafters());
    }

    /** The head of a department that was asked for its consent, or whoever covers today. */
    Actor head(UnitCode department, String person) {
        return seated(department, Groups.headOf(department), person);
    }

    Actor officer(String person) {
        return actor(person, null, Groups.OFFICE);
    }

    Actor seated(UnitCode department, String seat, String person) {
        var actor = actor(person, department, seat);
        var absent = organization
                .covers(person, seat)
                .map(holder -> absent(holder, seat))
                .orElse(null);
        return new Actor(person, department, seat, actor.capacity(), absent);
    }

    private Absent absent(Person holder, String seat) {
        return Absent.of(holder, organization.capacityOf(holder.id(), seat));
    }

    private Actor actor(String person, UnitCode department, String group) {
        if (!organization.groupsOf(person).contains(group)) {
            throw new Refusal(
                    "submission.notEntitled", organization.person(person).name());
        }
        return new Actor(person, department, null, organization.capacityOf(person, group), null);
    }
}
