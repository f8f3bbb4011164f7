package dev.ringi.submission.desk;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.desk.People;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.engine.Caller;
import dev.ringi.engine.FirstComers;
import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import dev.ringi.submission.Signatures;
import dev.ringi.submission.Step;
import dev.ringi.submission.Submissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever comes too late to a task who was first and when: what the sheet's history says, else the engine's. */
@Component
class TaskOutcomes implements FirstComers {

    private final HistoryService history;
    private final IdentityService identities;
    private final InServersName server;
    private final TaskSubjects subjects;
    private final Submissions submissions;
    private final Signatures signatures;
    private final People people;
    private final Clock clock;

    TaskOutcomes(
            HistoryService history,
            IdentityService identities,
            InServersName server,
            TaskSubjects subjects,
            Submissions submissions,
            Signatures signatures,
            People people,
            Clock clock) {
        this.history = history;
        this.identities = identities;
        this.server = server;
        this.subjects = subjects;
        this.submissions = submissions;
        this.signatures = signatures;
        this.people = people;
        this.clock = clock;
    }

    /** In a transaction of its own: that in which the caller was too late may be broken. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Refusal> at(String taskId) {
        return Caller.in(identities).flatMap(caller -> server.call(() -> outcome(taskId, caller)));
    }

    private Optional<Refusal> outcome(String taskId, Caller caller) {
        var task = history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        var links = history.createHistoricIdentityLinkLogQuery()
                .taskId(taskId)
                .orderByTime()
                .asc()
                .list();
        if (task == null || links.stream().noneMatch(link -> concerns(link, caller))) {
            return Optional.empty();
        }
        return task.getEndTime() == null ? held(task, links, caller) : ended(task);
    }

    private static boolean concerns(HistoricIdentityLinkLog link, Caller caller) {
        return caller.id().equals(link.getUserId()) || caller.groups().contains(link.getGroupId());
    }

    private Optional<Refusal> held(HistoricTaskInstance task, List<HistoricIdentityLinkLog> links, Caller caller) {
        var holder = task.getAssignee();
        return links.stream()
                .filter(link -> IdentityLinkType.ASSIGNEE.equals(link.getType()))
                .filter(link -> link.getUserId().equals(holder) && !holder.equals(caller.id()))
                .reduce((earlier, later) -> later)
                .map(link -> Refusal.conflict(
                        "desk.held", task.getName(), time(link.getTime().toInstant()), people.nameOf(holder)));
    }

    private Optional<Refusal> ended(HistoricTaskInstance task) {
        return stepAt(task)
                .map(step -> Refusal.conflict(
                        "desk.overtaken",
                        task.getName(),
                        time(step.at()),
                        step.kind().label(),
                        signatures.of(step)))
                .or(() -> Optional.ofNullable(task.getAssignee())
                        .map(person -> Refusal.conflict(
                                "desk.done",
                                task.getName(),
                                time(task.getEndTime().toInstant()),
                                people.nameOf(person))));
    }

    /** What ended a task is written in the very transaction that ended it. */
    private Optional<Step> stepAt(HistoricTaskInstance task) {
        return subjects.sheetOfCase(task.getProcessInstanceId())
                .map(SheetId::new)
                .flatMap(sheet -> submissions.history(sheet).stream()
                        .min(Comparator.comparing(step -> distance(step, task.getEndTime()))));
    }

    private static Duration distance(Step step, Date end) {
        return Duration.between(step.at(), end.toInstant()).abs();
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, clock.getZone());
    }
}
