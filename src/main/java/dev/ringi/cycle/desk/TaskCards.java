package dev.ringi.cycle.desk;

import dev.ringi.committee.Opinions;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.engine.NewTaskListener;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Writes each new task's card from what its process knows of: an opinion, a sheet, or a department alone. */
@Component
class TaskCards implements NewTaskListener {

    private final Sheets sheets;
    private final Opinions opinions;
    private final Organization organization;

    TaskCards(Sheets sheets, Opinions opinions, Organization organization) {
        this.sheets = sheets;
        this.opinions = opinions;
        this.organization = organization;
    }

    @Override
    public void notify(DelegateTask task) {
        cardOf(task).ifPresent(card -> card.putOn(task));
    }

    private Optional<TaskCard> cardOf(DelegateTask task) {
        if (task.getVariable(Known.OPINION_ID) instanceof Number id) {
            return Optional.of(aboutOpinion(id.longValue()));
        }
        var sheet = TaskSubjects.sheetOf(task);
        if (sheet.isPresent()) {
            return sheet.map(SheetId::new).map(this::aboutSheet);
        }
        if (task.getVariable(Known.DEPARTMENT) instanceof String code) {
            return Optional.of(new TaskCard(null, names(List.of(new UnitCode(code))), 0));
        }
        return Optional.empty();
    }

    private TaskCard aboutOpinion(long id) {
        var opinion = opinions.get(id);
        return new TaskCard(opinion.about(), names(opinion.leadDepartments()), 0);
    }

    private TaskCard aboutSheet(SheetId id) {
        var sheet = sheets.get(id);
        return new TaskCard(sheet.title(), names(sheet.leadDepartments()), sheet.returns());
    }

    private List<String> names(List<UnitCode> codes) {
        return codes.stream().map(organization::departmentName).toList();
    }
}
