package dev.ringi.organization.process;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import dev.ringi.engine.Grants;
import dev.ringi.engine.Right;
import dev.ringi.organization.Group;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasklist's ready-made lists. They are found again by name: one renamed by hand is joined by a new one. */
@Component
class TaskFilters {

    /** What Tasklist brings with each task of the list: what its card shows. */
    private static final List<Map<String, String>> SHOWN = List.of(
            shown("cardTarget", "ターゲット"),
            shown("cardDepartments", "課"),
            shown("cardReturns", "差戻し"),
            shown("returnReason", "差戻しの理由"));

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void offer(List<Group> groups) {
        var shared = List.of(
                stored("自分の課のタスク", "自分が所属する課や委員会のタスク（同僚が担当中のものを含む）", 10, ofMyGroups()),
                stored("自分のタスク", "自分が担当しているタスク", 20, mine()),
                stored("期限が近いもの", "自分の所属のタスクのうち、期限が5開庁日以内のもの（過ぎたものを含む）", 30, dueSoon()));
        grants.make(groups.stream()
                .flatMap(group -> shared.stream()
                        .map(filter -> Right.ofGroup(group.id(), Resources.FILTER, filter.getId(), READ)))
                .toList());
        // Counting all tasks takes the engine half a second at fifty thousand: administrators see them, by their right
        // to all.
        stored("すべてのタスク", "管理者だけに見えます", 40, tasks.createTaskQuery());
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    /** Offered to one of the groups or, as a committee member's opinions are, to the person by name. */
    private TaskQuery ofMyGroups() {
        return tasks.createTaskQuery()
                .taskCandidateUserExpression("${currentUser()}")
                .includeAssignedTasks();
    }

    private TaskQuery dueSoon() {
        return ofMyGroups().dueBeforeExpression("${dueSoon.end()}");
    }

    private static Map<String, String> shown(String name, String label) {
        return Map.of("name", name, "label", label);
    }

    private Filter stored(String name, String description, int priority, TaskQuery query) {
        var known = filters.createFilterQuery()
                .filterResourceType(EntityTypes.TASK)
                .filterName(name)
                .list();
        var filter = known.isEmpty() ? filters.newTaskFilter(name) : known.get(0);
        // Ids are random: without the name, tasks of one day would stand in no order.
        filter.setQuery(query.orderByDueDate().asc().orderByTaskName().asc());
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                SHOWN));
        return filters.saveFilter(filter);
    }
}
