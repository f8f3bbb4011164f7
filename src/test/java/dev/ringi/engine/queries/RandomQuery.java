package dev.ringi.engine.queries;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;

/** A task query made up from a seed: criteria, alternatives and an order, the same on each engine. */
final class RandomQuery {

    private final List<UnaryOperator<TaskQuery>> parts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Random random;
    private final RandomTasks known;

    RandomQuery(Random random, RandomTasks known) {
        this.random = random;
        this.known = known;
        if (random.nextInt(4) == 0) {
            everybodysList();
        } else {
            anything();
        }
        order();
    }

    TaskQuery on(ProcessEngine engine) {
        var query = engine.getTaskService().createTaskQuery();
        for (var part : parts) {
            query = part.apply(query);
        }
        return query;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private void anything() {
        some(3);
        if (random.nextInt(4) == 0) {
            add("or(", TaskQuery::or);
            some(3);
            add(")", TaskQuery::endOr);
        }
    }

    private void everybodysList() {
        var user = known.user(random);
        var number = random.nextInt(6);
        if (random.nextBoolean()) {
            offered(List.of(known.group(random), known.group(random)));
        } else {
            add("candidate user " + user, query -> query.taskCandidateUser(user));
            maybe("also assigned", TaskQuery::includeAssignedTasks);
        }
        maybe("active", TaskQuery::active);
        maybe("due before " + number, query -> query.dueBefore(day(number)));
    }

    private void some(int most) {
        for (var left = random.nextInt(most + 1); left > 0; left--) {
            criterion();
        }
    }

    private void criterion() {
        var user = known.user(random);
        var group = known.group(random);
        var other = known.group(random);
        var number = random.nextInt(6);
        switch (random.nextInt(20)) {
            case 0 -> add("assignee " + user, query -> query.taskAssignee(user));
            case 1 -> add("candidate user " + user, query -> query.taskCandidateUser(user));
            case 2 -> add("candidate group " + group, query -> query.taskCandidateGroup(group));
            case 3, 4 -> offered(List.of(group, other));
            case 5 -> add("involved " + user, query -> query.taskInvolvedUser(user));
            case 6 -> add("unassigned", TaskQuery::taskUnassigned);
            case 7 -> add("assigned", TaskQuery::taskAssigned);
            case 8 -> add("name " + number, query -> query.taskNameLike("%" + number + "%"));
            case 9 -> add("due before " + number, query -> query.dueBefore(day(number)));
            case 10 -> add("due after " + number, query -> query.dueAfter(day(number)));
            case 11 -> add("without due date", TaskQuery::withoutDueDate);
            case 12 -> add("priority " + number, query -> query.taskMinPriority(number));
            case 13 -> add("first process", query -> query.processDefinitionKey(RandomTasks.PROCESSES.get(0)));
            case 14 -> add("processes", query -> query.processDefinitionKeyIn(RandomTasks.PROCESSES.get(1), "none"));
            case 15 -> add("note " + number, query -> query.taskVariableValueEquals("note", number));
            case 16 -> add("group " + group, query -> query.processVariableValueEquals("group", group));
            case 17 -> add("active", TaskQuery::active);
            case 18 -> add("with candidate groups", TaskQuery::withCandidateGroups);
            default -> add("business key " + number, query -> query.processInstanceBusinessKeyLike("%" + number));
        }
    }

    private void offered(List<String> groups) {
        add("candidate groups " + groups, query -> query.taskCandidateGroupIn(groups));
        maybe("also assigned", TaskQuery::includeAssignedTasks);
    }

    /** Ends with the id, so that no two are equal. */
    private void order() {
        switch (random.nextInt(6)) {
            case 0 -> add("by name", query -> query.orderByTaskName().desc());
            case 1 ->
                add(
                        "by name's letters",
                        query -> query.orderByTaskNameCaseInsensitive().asc());
            case 2 -> add("by due date", query -> query.orderByDueDate().asc());
            case 3 ->
                add(
                        "by note",
                        query -> query.orderByTaskVariable("note", ValueType.INTEGER)
                                .asc());
            case 4 -> add("by priority", query -> query.orderByTaskPriority().desc());
            default -> add("by assignee", query -> query.orderByTaskAssignee().asc());
        }
        add("by id", query -> query.orderByTaskId().asc());
    }

    private void maybe(String word, UnaryOperator<TaskQuery> part) {
        if (random.nextBoolean()) {
            add(word, part);
        }
    }

    private void add(String word, UnaryOperator<TaskQuery> part) {
        words.add(word);
        parts.add(part);
    }

    static Date day(int number) {
        return new Date(1_800_000_000_000L + number * 86_400_000L);
    }
}
