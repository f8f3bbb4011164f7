package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class RememberedFormTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private String deployment;

    @BeforeEach
    void deploy() {
        var model = Bpmn.createExecutableProcess("formPerCase")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("fill")
                .camundaFormRef("${form}")
                .camundaFormRefBinding("latest")
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("formPerCase.bpmn", model)
                .deploy()
                .getId();
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    @DisplayName("一覧の各タスクは、何度読んでも、自分の案件の様式を示す")
    void eachCaseKeepsItsForm() {
        for (var form : List.of("planSheet", "resultSheet")) {
            runtime.startProcessInstanceByKey("formPerCase", Map.of("form", form));
        }

        for (var time = 0; time < 2; time++) {
            assertThat(listed())
                    .extracting(task -> task.getCamundaFormRef().getKey())
                    .containsExactlyInAnyOrder("planSheet", "resultSheet");
        }
    }

    private List<Task> listed() {
        return tasks.createTaskQuery()
                .processDefinitionKey("formPerCase")
                .initializeFormKeys()
                .list();
    }
}
