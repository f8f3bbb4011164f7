package dev.ringi.engine.queries;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Tells the queries that ask for nothing but what is offered to a person or to groups, active and due by then if need
 * be: those of everybody's lists. Each of the engine's other criteria, known here or not, makes it another query.
 */
final class OfferedTasks {

    /** What {@code seen.offered} asks for, and what changes no row and no count. */
    private static final Set<String> ASKED = Set.of(
            "candidateUser",
            "candidateGroup",
            "candidateGroups",
            "includeAssignedTasks",
            "suspensionState",
            "dueBefore",
            "cachedCandidateGroups",
            "cachedUserGroups",
            "initializeFormKeys",
            "queries");

    private static final TaskQueryImpl EMPTY = new TaskQueryImpl();

    private static final Field[] OTHERS = Stream.of(TaskQueryImpl.class.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !ASKED.contains(field.getName()))
            .toArray(Field[]::new);

    static {
        AccessibleObject.setAccessible(OTHERS, true);
    }

    private OfferedTasks() {}

    static boolean areAll(TaskQueryImpl query) {
        return (query.getCandidateUser() == null ? isOfferedToGroups(query) : namesNoGroup(query))
                && query.getQueries().size() == 1
                && query.getOrderingProperties().stream().allMatch(order -> order.getRelation() == null)
                && Stream.of(OTHERS).noneMatch(other -> isSet(other, query));
    }

    private static boolean isOfferedToGroups(TaskQueryImpl query) {
        return query.getCandidateGroups() != null && !query.getCandidateGroups().isEmpty();
    }

    /** Besides those of the person, which {@code seen.offered} finds itself. */
    private static boolean namesNoGroup(TaskQueryImpl query) {
        return query.getCandidateGroup() == null && query.getCandidateGroupsInternal() == null;
    }

    /** A list of no ids is no criterion for the engine either; a stored filter brings one. */
    private static boolean isSet(Field criterion, TaskQueryImpl query) {
        var value = value(criterion, query);
        var isEmpty = value instanceof Object[] ids && ids.length == 0;
        return !isEmpty && !Objects.equals(value, value(criterion, EMPTY));
    }

    private static Object value(Field field, TaskQueryImpl query) {
        try {
            return field.get(query);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
