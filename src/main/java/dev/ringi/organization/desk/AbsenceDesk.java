package dev.ringi.organization.desk;

import dev.ringi.calendar.JapaneseDate;
import dev.ringi.desk.OwnTasks;
import dev.ringi.organization.Absence;
import dev.ringi.organization.Absences;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.organization.Substitute;
import dev.ringi.organization.Substitutes;
import dev.ringi.organization.desk.AbsenceView.Decides;
import dev.ringi.organization.desk.AbsenceView.Registered;
import dev.ringi.organization.desk.AbsenceView.Somebody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences as their own person sees them; the policy office and administrators see everybody's. */
@Service
@Transactional
class AbsenceDesk {

    private final Absences absences;
    private final Substitutes substitutes;
    private final Organization organization;
    private final OwnTasks own;
    private final Clock clock;

    AbsenceDesk(Absences absences, Substitutes substitutes, Organization organization, OwnTasks own, Clock clock) {
        this.absences = absences;
        this.substitutes = substitutes;
        this.organization = organization;
        this.own = own;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AbsenceView overview() {
        var caller = own.caller();
        var others = absences.mayRegisterOthers(caller);
        return new AbsenceView(
                LocalDate.now(clock).toString(),
                absences.mayRegister(caller),
                others,
                others ? absences.people().stream().map(this::somebody).toList() : List.of(),
                (others ? absences.current() : absences.of(caller))
                        .stream().map(this::registered).toList());
    }

    @Transactional(readOnly = true)
    public List<Decides> substitutes(DaysAway days) {
        var person = days.personOr(own.caller());
        absences.check(person, days.firstDay(), days.lastDay(), own.caller());
        return substitutes.during(person, days.firstDay(), days.lastDay()).stream()
                .map(this::decides)
                .toList();
    }

    public AbsenceView register(DaysAway days) {
        absences.register(days.personOr(own.caller()), days.firstDay(), days.lastDay(), own.caller());
        return overview();
    }

    public AbsenceView cancel(long id) {
        absences.cancel(id, own.caller());
        return overview();
    }

    private Somebody somebody(Person person) {
        return new Somebody(person.id(), titled(person));
    }

    private Registered registered(Absence absence) {
        var person = absence.person();
        var isOwn = absence.registeredBy().equals(person.id());
        return new Registered(
                absence.id(),
                titled(person),
                period(absence.firstDay(), absence.lastDay()),
                isOwn ? null : organization.person(absence.registeredBy()).name(),
                substitutes.during(person.id(), absence.firstDay(), absence.lastDay()).stream()
                        .map(this::decides)
                        .toList());
    }

    private Decides decides(Substitute days) {
        return new Decides(
                days.seat(),
                period(days.firstDay(), days.lastDay()),
                days.person() == null ? null : titled(days.person().name(), days.capacity()));
    }

    private String titled(Person person) {
        return organization
                .titleOf(person.id())
                .map(title -> titled(person.name(), title))
                .orElse(person.name());
    }

    private static String titled(String name, String title) {
        return name + "（" + title + "）";
    }

    private static String period(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? JapaneseDate.format(first)
                : JapaneseDate.format(first) + "から" + JapaneseDate.format(last) + "まで";
    }
}
