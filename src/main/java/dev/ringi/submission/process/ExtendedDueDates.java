package dev.ringi.submission.process;

import static dev.ringi.submission.process.SheetApprovalElements.APPROVE_SHEET;
import static dev.ringi.submission.process.SheetConsentElements.CONSENT_OVERDUE;
import static dev.ringi.submission.process.SheetConsentElements.CONSENT_SHEET;
import static dev.ringi.submission.process.SheetRoundElements.REVIEW_SHEET;
import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.engine.InServersName;
import dev.ringi.submission.DeadlineExtended;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves what is due in a sheet's case with its deadlines. Tasks to come read them from the sheet. Consents have a term of their own: they
 * are given as many open days more as the submission is.
 */
@Component
class ExtendedDueDates {

    private final TaskService tasks;
    private final ManagementService management;
    private final InServersName server;
    private final BusinessDays days;
    private final Clock clock;

    ExtendedDueDates(
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            @Lazy InServersName server,
            BusinessDays days,
            Clock clock) {
        this.tasks = tasks;
        this.management = management;
        this.server = server;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineExtended extended) {
        server.callUnchecked(() -> {
            var waiting = waiting(extended.subject());
            waiting.forEach(task -> move(task, extended));
            waiting.stream()
                    .filter(task -> CONSENT_SHEET.equals(task.getTaskDefinitionKey()))
                    .map(Task::getProcessInstanceId)
                    .distinct()
                    .forEach(consents -> moveTimers(consents, extended));
            return null;
        });
    }

    private List<Task> waiting(String businessKey) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKeyIn(DRAFT_SHEET, APPROVE_SHEET, REVIEW_SHEET, CONSENT_SHEET)
                .list()
                .stream()
                .filter(task -> task.getDueDate() != null)
                .toList();
    }

    private void move(Task task, DeadlineExtended extended) {
        task.setDueDate(
                switch (task.getTaskDefinitionKey()) {
                    case CONSENT_SHEET -> later(task.getDueDate(), extended);
                    case REVIEW_SHEET -> on(task.getDueDate(), extended.review());
                    default -> on(task.getDueDate(), extended.submission());
                });
        tasks.saveTask(task);
    }

    /** Those that haven't fired. */
    private void moveTimers(String consents, DeadlineExtended extended) {
        management
                .createJobQuery()
                .timers()
                .activityId(CONSENT_OVERDUE)
                .processInstanceId(consents)
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), later(timer.getDuedate(), extended)));
    }

    private Date later(Date due, DeadlineExtended extended) {
        var more = days.between(extended.submissionBefore(), extended.submission());
        return more == 0 ? due : on(due, days.plus(local(due).toLocalDate(), more));
    }

    /** At the same time of the day. */
    private Date on(Date due, LocalDate day) {
        return Date.from(local(due).with(day).toInstant());
    }

    private ZonedDateTime local(Date due) {
        return due.toInstant().atZone(clock.getZone());
    }
}
