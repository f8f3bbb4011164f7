package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class CheckedIdsTest {

    @Autowired
    private TaskService tasks;

    @Test
    @DisplayName("誰にでも当てはまる「*」という番号のタスクは、今までどおり断られる")
    void noTaskIsCalledLikeAll() {
        var all = tasks.newTask("*");

        assertThatThrownBy(() -> tasks.saveTask(all))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("cannot be *")
                .hasMessageContaining("Task[*]");
        assertThat(tasks.createTaskQuery().taskId("*").count()).isZero();
    }
}
