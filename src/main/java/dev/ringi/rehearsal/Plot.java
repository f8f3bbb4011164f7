package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.cycle.Cycle;
import dev.ringi.organization.Absences;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.FormSchema;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.sheet.form.SheetForms;
import dev.ringi.submission.Step;
import dev.ringi.submission.StepKind;
import dev.ringi.submission.Submissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What has to happen in a rehearsal beside the straight way, and whether it has: the first sheet meets with an objection
 * and a return, the last one is withdrawn, the first department's head is away. All of it happens in the first phase that
 * has such a step; later ones go straight on.
 */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Plot {

    /** What a unit that doesn't lead adds to its own item. */
    static final String OWN_PART = "（試行：担当する課が確かめました。）";

    private final Phases phases;
    private final Sheets sheets;
    private final SheetForms forms;
    private final Submissions submissions;
    private final Organization organization;
    private final Absences absences;
    private final Clock clock;

    Plot(
            Phases phases,
            Sheets sheets,
            SheetForms forms,
            Submissions submissions,
            Organization organization,
            Absences absences,
            Clock clock) {
        this.phases = phases;
        this.sheets = sheets;
        this.forms = forms;
        this.submissions = submissions;
        this.organization = organization;
        this.absences = absences;
        this.clock = clock;
    }

    List<Sheet> sheets() {
        return phases.cycles().stream()
                .flatMap(cycle -> sheets.ofCycle(cycle.id()).stream())
                .toList();
    }

    Sheet sheet(SheetId id) {
        return sheets.get(id);
    }

    Optional<SheetVersion> latest(Sheet sheet) {
        return sheets.latestVersion(sheet.id());
    }

    /** Fails where nothing has been handed in. */
    SheetVersion current(Sheet sheet) {
        return latest(sheet).orElseThrow();
    }

    boolean isFirst(Cycle cycle) {
        return phases.cycles().get(0).id() == cycle.id();
    }

    /** Of the first phase. */
    boolean isFirst(Sheet sheet) {
        return ofFirstPhase().get(0).id().equals(sheet.id());
    }

    boolean awaitsWithdrawal(Sheet sheet) {
        var all = ofFirstPhase();
        return all.get(all.size() - 1).id().equals(sheet.id()) && !hasHappened(sheet, StepKind.WITHDRAWN);
    }

    private List<Sheet> ofFirstPhase() {
        return sheets.ofCycle(phases.cycles().get(0).id());
    }

    /** Only the first sheet of a phase is ever asked about. */
    boolean awaitsObjection() {
        return sheets().stream().noneMatch(sheet -> hasHappened(sheet, StepKind.OBJECTED));
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
        var own = organization.unitsOf(person);
        var writers = sheet.mending().isEmpty() ? sheet.leadDepartments() : sheet.mending();
        return person.endsWith("staff") && writers.stream().anyMatch(own::contains);
    }

    /** Whether the first version still lacks what units that don't lead have to write. */
    boolean awaitsOwnParts(Sheet sheet) {
        return latest(sheet).isEmpty()
                && foreignRows(sheet, sheets.textToWorkOn(sheet.id()))
                        .anyMatch(row -> !row.text().endsWith(OWN_PART));
    }

    /** Rows that belong to a unit that doesn't lead. */
    Stream<OwnedRows.Row> foreignRows(Sheet sheet, JsonNode content) {
        return OwnedRows.of(form(sheet)).stream()
                .flatMap(rows -> rows.in(content).stream())
                .filter(row -> row.unit() != null && !sheet.leadDepartments().contains(row.unit()));
    }

    FormSchema form(Sheet sheet) {
        return forms.get(sheet.form());
    }

    boolean belongsTo(UnitCode department, String person) {
        return organization.unitsOf(person).contains(department);
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
