package dev.ringi.rehearsal;

import dev.ringi.cycle.Cycles;
import dev.ringi.organization.Absences;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Step;
import dev.ringi.submission.StepKind;
import dev.ringi.submission.Submissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What has to happen in a rehearsal beside the straight way, and whether it has: the first sheet meets with an objection
 * and a return, the last one is withdrawn, the first department's head is away.
 */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Plot {

    /** What a unit that doesn't lead adds to its own item. */
    static final String OWN_PART = "（試行：担当する課が確かめました。）";

    private final Cycles cycles;
    private final Sheets sheets;
    private final Submissions submissions;
    private final Organization organization;
    private final Absences absences;
    private final Clock clock;

    Plot(
            Cycles cycles,
            Sheets sheets,
            Submissions submissions,
            Organization organization,
            Absences absences,
            Clock clock) {
        this.cycles = cycles;
        this.sheets = sheets;
        this.submissions = submissions;
        this.organization = organization;
        this.absences = absences;
        this.clock = clock;
    }

    List<Sheet> sheets() {
        return cycles.all().stream()
                .flatMap(cycle -> sheets.ofCycle(cycle.id()).stream())
                .toList();
    }

    Sheet sheet(long id) {
        return sheets.get(id);
    }

    Optional<SheetVersion> latest(Sheet sheet) {
        return sheets.latestVersion(sheet.id());
    }

    /** Fails where nothing has been handed in. */
    SheetVersion current(Sheet sheet) {
        return latest(sheet).orElseThrow();
    }

    boolean isFirst(Sheet sheet) {
        return sheets.ofCycle(sheet.cycleId()).get(0).id() == sheet.id();
    }

    boolean awaitsWithdrawal(Sheet sheet) {
        var all = sheets.ofCycle(sheet.cycleId());
        return all.get(all.size() - 1).id() == sheet.id() && !hasHappened(sheet, StepKind.WITHDRAWN);
    }

    boolean awaitsObjection(Sheet sheet) {
        return isFirst(sheet) && !hasHappened(sheet, StepKind.OBJECTED);
    }

    boolean awaitsReturn(Sheet sheet) {
        return isFirst(sheet) && !hasHappened(sheet, StepKind.RETURNED);
    }

    /** The absence begins the rehearsal and is over once somebody has decided on behalf. */
    boolean awaitsAbsence() {
        return !isAway(Cast.ABSENTEE)
                && sheets().stream()
                        .flatMap(sheet -> history(sheet).stream())
                        .noneMatch(step -> step.onBehalfOf() != null);
    }

    boolean isAway(String person) {
        return absences.onDay(today()).stream()
                .anyMatch(absence -> absence.person().id().equals(person));
    }

    /** How the person decides at this seat: as its holder, on behalf (代決で), or, empty, not now. */
    Optional<String> decides(String person, String seat) {
        if (organization.covers(person, seat).isPresent()) {
            return Optional.of("代決で");
        }
        var holdsBack = isAway(person) || person.equals(Cast.ABSENTEE) && awaitsAbsence();
        return holdsBack || !organization.groupsOf(person).contains(seat) ? Optional.empty() : Optional.of("");
    }

    boolean writes(String person, Sheet sheet) {
        var own = organization.groupsOf(person);
        var writers = sheet.mending().isEmpty() ? sheet.leadDepartments() : sheet.mending();
        return person.endsWith("staff") && writers.stream().anyMatch(own::contains);
    }

    /** Whether the first version still lacks what units that don't lead have to write. */
    boolean awaitsOwnParts(Sheet sheet) {
        return latest(sheet).isEmpty()
                && StreamSupport.stream(
                                sheets.textToWorkOn(sheet.id()).path("items").spliterator(), false)
                        .filter(item -> isForeign(item.path("unit").asText(""), sheet))
                        .anyMatch(item -> !item.path("text").asText().endsWith(OWN_PART));
    }

    boolean isForeign(String unit, Sheet sheet) {
        return !unit.isEmpty() && !sheet.leadDepartments().contains(unit);
    }

    boolean belongsTo(String department, String person) {
        return organization.groupsOf(person).contains(department);
    }

    List<Step> history(Sheet sheet) {
        return submissions.history(sheet.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean hasHappened(Sheet sheet, StepKind kind) {
        return history(sheet).stream().anyMatch(step -> step.kind() == kind);
    }
}
