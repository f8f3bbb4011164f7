package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfferedTasksTest {

    @Test
    @DisplayName("保存した絞込みを画面が開くときの問合せは、候補者のタスクだけを尋ねるものと分かる")
    void aStoredFilterAsTasklistOpensIt() {
        var stored = new TaskQueryImpl()
                .taskCandidateUser("mori")
                .includeAssignedTasks()
                .dueBefore(new Date(0));
        var asked = opened((TaskQueryImpl) stored.orderByDueDate().asc());

        assertThat(OfferedTasks.areAll(asked)).isTrue();
    }

    @Test
    @DisplayName("ほかの条件や、変数による並べ替えがあれば、そうではない")
    void anythingElseMakesItAnother() {
        var others = List.<UnaryOperator<TaskQuery>>of(
                query -> query.taskNameLike("%a%"),
                query -> query.taskIdIn("1"),
                TaskQuery::taskUnassigned,
                TaskQuery::withCandidateGroups,
                query -> query.processVariableValueEquals("a", 1),
                query -> query.tenantIdIn("t"),
                query -> query.orderByTaskNameCaseInsensitive().asc(),
                query -> query.orderByProcessVariable("a", ValueType.STRING).asc(),
                query -> query.or().taskPriority(1).endOr());

        assertThat(others)
                .allSatisfy(other -> assertThat(OfferedTasks.areAll(
                                (TaskQueryImpl) other.apply(new TaskQueryImpl().taskCandidateGroup("own"))))
                        .isFalse());
        assertThat(OfferedTasks.areAll(new TaskQueryImpl().taskCandidateGroup("own")))
                .isTrue();
        assertThat(OfferedTasks.areAll(new TaskQueryImpl())).isFalse();
    }

    private static TaskQueryImpl opened(TaskQueryImpl stored) {
        var converter = new JsonTaskQueryConverter();
        var read = converter.toObject(converter.toJsonObject(stored));
        return (TaskQueryImpl) ((TaskQueryImpl) read)
                .extend(new TaskQueryImpl().active().orderByDueDate().asc());
    }
}
