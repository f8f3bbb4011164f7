package dev.ringi.organization;

import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 不在の登録: by the person, or on their behalf by the policy office or an administrator. */
@Service
@Transactional
public class Absences {

    private static final Set<String> ON_BEHALF = Set.of(Groups.OFFICE, Groups.ADMINISTRATORS);

    private final AbsenceRepository absences;
    private final PersonRepository people;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceRepository absences,
            PersonRepository people,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.people = people;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** Both days are days of absence; from today on at the earliest. */
    public Absence register(String person, LocalDate firstDay, LocalDate lastDay, String by) {
        // Held, so that of two registrations at one moment the second sees the first.
        people.findAndLockById(person);
        var absence = proposed(person, firstDay, lastDay, by);
        absences.saveAndFlush(absence);
        seats.lookAgain();
        events.publishEvent(new AbsenceRegistered(
                absence.subject(), by, onBehalf(person, by), person, absence.firstDay(), absence.lastDay()));
        return absence;
    }

    public Absence cancel(long id, String by) {
        var absence = absences.findAndLockById(id).orElseThrow(() -> Refusal.absent("organization.noAbsence"));
        var person = absence.person().id();
        requireEntitled(person, by);
        absence.cancel(by, clock.instant(), today());
        absences.saveAndFlush(absence);
        seats.lookAgain();
        events.publishEvent(new AbsenceCancelled(
                absence.subject(), by, onBehalf(person, by), person, absence.firstDay(), absence.lastDay()));
        return absence;
    }

    /** Those that aren't over, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> of(String person) {
        return current().stream()
                .filter(absence -> absence.person().id().equals(person))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Absence> onDay(LocalDate day) {
        return absences.findBetween(day, day);
    }

    /** Everybody's that aren't over, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> current() {
        return absences.findEndingFrom(today());
    }

    /** Those who decide or stand in a table of deputies; anybody else's absence changes nothing. */
    @Transactional(readOnly = true)
    public boolean mayRegister(String person) {
        return !seats.concerning(person).isEmpty();
    }

    /** Of whom an absence matters, in display order. */
    @Transactional(readOnly = true)
    public List<Person> people() {
        return seats.people();
    }

    /** What {@link #register} would say to these days; the absence isn't there yet. */
    @Transactional(readOnly = true)
    public void check(String person, LocalDate firstDay, LocalDate lastDay, String by) {
        proposed(person, firstDay, lastDay, by);
    }

    @Transactional(readOnly = true)
    public boolean mayRegisterOthers(String person) {
        return seats.postsOf(person).stream()
                .flatMap(post -> post.groups().stream())
                .anyMatch(ON_BEHALF::contains);
    }

    private Absence proposed(String person, LocalDate firstDay, LocalDate lastDay, String by) {
        requireEntitled(person, by);
        var absent = people.findById(person).orElseThrow(() -> new Refusal("organization.noPerson", person));
        var absence = new Absence(absent, firstDay, lastDay).register(by, clock.instant(), today());
        if (!mayRegister(person)) {
            throw new Refusal("organization.absenceNoSeat", absent.name());
        }
        refuseOverlap(absence);
        return absence;
    }

    private void requireEntitled(String person, String by) {
        if (!person.equals(by) && !mayRegisterOthers(by)) {
            throw Refusal.forbidden("organization.absenceOthers");
        }
    }

    private void refuseOverlap(Absence absence) {
        absences.findBetween(absence.firstDay(), absence.lastDay()).stream()
                .filter(other -> other.isOf(absence.person()))
                .findFirst()
                .ifPresent(Absence::refuseAnother);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String onBehalf(String person, String by) {
        return person.equals(by) ? null : person;
    }
}
