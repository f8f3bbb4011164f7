package dev.ringi.cycle.desk;

import dev.ringi.cycle.Cycles;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.engine.Caller;
import dev.ringi.engine.InServersName;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import dev.ringi.submission.process.SheetWithdrawal;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the sheets that the caller's departments lead, also while others work on them. */
@Service
class DepartmentSheets {

    private final Cycles cycles;
    private final Sheets sheets;
    private final Submissions submissions;
    private final SheetWithdrawal withdrawal;
    private final Organization organization;
    private final TaskSubjects subjects;
    private final IdentityService identities;
    private final InServersName server;

    DepartmentSheets(
            Cycles cycles,
            Sheets sheets,
            Submissions submissions,
            SheetWithdrawal withdrawal,
            Organization organization,
            TaskSubjects subjects,
            IdentityService identities,
            InServersName server) {
        this.cycles = cycles;
        this.sheets = sheets;
        this.submissions = submissions;
        this.withdrawal = withdrawal;
        this.organization = organization;
        this.subjects = subjects;
        this.identities = identities;
        this.server = server;
    }

    /**
     * One line a sheet.
     *
     * @param cycle title of its programme's year and phase
     * @param waitingFor names of the open tasks after the sheet's title, as in 承認する（納税課長）
     */
    record Line(
            SheetId id,
            String cycle,
            String title,
            List<String> leads,
            String state,
            String label,
            int returns,
            List<String> waitingFor,
            boolean withdrawable) {}

    @Transactional(readOnly = true)
    public List<Line> list() {
        var caller = caller();
        return sheets.ledBy(organization.unitsOf(caller)).stream()
                .map(sheet -> line(sheet, caller))
                .toList();
    }

    /** Refused unless the caller wrote at the sheet and nobody has decided since. */
    @Transactional
    public void withdraw(SheetId sheetId, String seen) {
        var state = Arrays.stream(SheetState.values())
                .filter(value -> value.name().equals(seen))
                .findFirst()
                .orElseThrow(() -> new Refusal("desk.malformed"));
        var caller = caller();
        server.call(() -> {
            withdrawal.withdraw(sheetId, state, caller);
            return null;
        });
    }

    private Line line(Sheet sheet, String caller) {
        return new Line(
                sheet.id(),
                cycles.title(sheet.cycleId()),
                sheet.title(),
                sheet.leadDepartments().stream()
                        .map(organization::departmentName)
                        .toList(),
                sheet.state().name(),
                sheet.state().label(),
                sheet.returns(),
                waitingFor(sheet),
                submissions.mayWithdraw(sheet, caller));
    }

    private List<String> waitingFor(Sheet sheet) {
        return subjects.ofSheet(sheet.id().value()).stream()
                .map(Task::getName)
                .filter(name -> !name.endsWith("）") || !name.contains("後閲"))
                .map(name -> name.substring(name.indexOf('：') + 1))
                .sorted()
                .toList();
    }

    private String caller() {
        return Caller.in(identities).orElseThrow().id();
    }
}
