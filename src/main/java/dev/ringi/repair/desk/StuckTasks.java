package dev.ringi.repair.desk;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.engine.InServersName;
import dev.ringi.organization.Absences;
import dev.ringi.organization.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds tasks that nobody can do, and those held by people who don't get on with them. */
@Component
class StuckTasks {

    /** In open days. */
    private static final int LONG = 10;

    private final TaskService tasks;
    private final Organization organization;
    private final Absences absences;
    private final LastTouch touches;
    private final Cases cases;
    private final InServersName server;
    private final BusinessDays days;
    private final Clock clock;

    StuckTasks(
            TaskService tasks,
            Organization organization,
            Absences absences,
            LastTouch touches,
            Cases cases,
            InServersName server,
            BusinessDays days,
            Clock clock) {
        this.tasks = tasks;
        this.organization = organization;
        this.absences = absences;
        this.touches = touches;
        this.cases = cases;
        this.server = server;
        this.days = days;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Stuck> list() {
        return server.call(() -> Stream.concat(ofNobody(), held()).toList());
    }

    /** Offered to groups that have no member, all of them. */
    private Stream<Stuck> ofNobody() {
        var deserted = tasks.createTaskReport().taskCountByCandidateGroup().stream()
                .map(TaskCountByCandidateGroupResult::getGroupName)
                .filter(group -> group != null && organization.membersOf(group).isEmpty())
                .toList();
        return deserted.isEmpty()
                ? Stream.empty()
                : tasks.createTaskQuery().taskUnassigned().taskCandidateGroupIn(deserted).list().stream()
                        .filter(task -> candidates(task).stream().allMatch(deserted::contains))
                        .map(task -> stuck(task, "この手続きをする人が、今の組織にいません。組織ファイルで、所属や長を補ってください。"));
    }

    private Stream<Stuck> held() {
        var away = absences.onDay(LocalDate.now(clock)).stream()
                .map(absence -> absence.person().id())
                .toList();
        return tasks.createTaskQuery().taskAssigned().list().stream()
                .flatMap(task -> trouble(task, away).map(why -> stuck(task, why)).stream());
    }

    private Optional<String> trouble(Task task, List<String> away) {
        var holder = task.getAssignee();
        var groups = organization.groupsOf(holder);
        var candidates = candidates(task);
        if (groups.isEmpty() || !candidates.isEmpty() && candidates.stream().noneMatch(groups::contains)) {
            return Optional.of("担当の方は、この手続きをする課や職に、今はいません。");
        }
        if (away.contains(holder)) {
            return Optional.of("担当の方は、不在です。");
        }
        var touched = LocalDate.ofInstant(touches.of(task), clock.getZone());
        return days.between(touched, LocalDate.now(clock)) >= LONG
                ? Optional.of("担当の方が、" + LONG + "開庁日以上、完了も保存もしていません。")
                : Optional.empty();
    }

    private Stuck stuck(Task task, String why) {
        var candidates = candidates(task);
        var takers = candidates.stream()
                .flatMap(group -> organization.membersOf(group).stream())
                .distinct()
                .filter(person -> !person.id().equals(task.getAssignee()))
                .toList();
        var releasable = task.getAssignee() != null && !takers.isEmpty();
        var subject = cases.key(task.getProcessInstanceId());
        return new Stuck(task.getId(), subject, task.getName(), task.getAssignee(), why, takers, releasable);
    }

    private List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
