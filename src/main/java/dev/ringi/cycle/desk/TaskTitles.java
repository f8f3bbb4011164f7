package dev.ringi.cycle.desk;

import dev.ringi.committee.Opinions;
import dev.ringi.cycle.Cycles;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.engine.NewTaskListener;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says in each new task's title what it is about and whom it asks: the model names the step alone (承認する), of which
 * becomes 【R8-重点計画-目標】⑥ 滞納の縮減：承認する（納税課長）, so that nobody takes it for that of
 * another programme, year or phase. Before all who hear of the task, for they tell its title on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TaskTitles implements NewTaskListener {

    private final Cycles cycles;
    private final Sheets sheets;
    private final Opinions opinions;
    private final Organization organization;

    TaskTitles(Cycles cycles, Sheets sheets, Opinions opinions, Organization organization) {
        this.cycles = cycles;
        this.sheets = sheets;
        this.opinions = opinions;
        this.organization = organization;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getName() != null) {
            var asked = asked(task).map(whom -> "（" + whom + "）").orElse("");
            task.setName(about(task) + task.getName() + asked);
        }
    }

    private String about(DelegateTask task) {
        if (task.getVariable(Known.OPINION_ID) instanceof Number id) {
            var opinion = opinions.get(id.longValue());
            return prefix(task) + "意見" + opinion.number() + "（" + opinion.about() + "）：";
        }
        var about = TaskSubjects.sheetOf(task).map(SheetId::new).map(sheets::get);
        if (about.isPresent()) {
            var sheet = about.get();
            return cycles.prefix(sheet.cycleId()) + sheet.title() + "：";
        }
        // The prefix names the cycle as its title does.
        var title = (String) task.getVariable(Known.CYCLE_TITLE);
        return title == null || !prefix(task).isEmpty() ? prefix(task) : title + "：";
    }

    private String prefix(DelegateTask task) {
        return task.getVariable(Known.CYCLE_ID) instanceof Number id ? cycles.prefix(id.longValue()) : "";
    }

    /** Of several who are asked the same. */
    private Optional<String> asked(DelegateTask task) {
        if (task.getVariable(Known.MEMBER) instanceof String person) {
            return Optional.of(organization.person(person).name() + "委員");
        }
        if (task.getVariable(Known.SEAT) instanceof String seat) {
            return Optional.of(organization.seatName(seat));
        }
        return Optional.ofNullable((String) task.getVariable(Known.DEPARTMENT))
                .map(UnitCode::new)
                .map(organization::departmentName);
    }
}
