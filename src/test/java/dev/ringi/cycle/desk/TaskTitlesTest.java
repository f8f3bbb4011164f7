package dev.ringi.cycle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.sheet.Sheets;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class TaskTitlesTest {

    @Autowired
    private Town town;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void found() {
        town.found();
    }

    @Test
    @DisplayName("シートのタスクの題名は、ターゲットと作業の名であり、履歴にも同じ題名が残る")
    void aSheetsTaskTellsItsTarget() {
        var process = OpenSheet.begin(sheets, runtime, "⑥ 滞納の縮減", "d2").process();

        var task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        assertThat(task.getName()).isEqualTo("⑥ 滞納の縮減：シートを作成する");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getName())
                .isEqualTo(task.getName());
    }

    @Test
    @DisplayName("年度も課も知っているプロセスなら、題名は年度で始まり、課で終わる")
    void yearAndDepartmentAreTold() {
        assertThat(titleOf("校正する", Map.of("cycleTitle", "令和9年度 重点計画", "department", "d2")))
                .isEqualTo("令和9年度 重点計画：校正する（納税課）");
    }

    @Test
    @DisplayName("何も知らないプロセスの題名は、モデルの名のままである")
    void otherProcessesAreLeftAlone() {
        assertThat(titleOf("ほかの仕事をする", Map.of())).isEqualTo("ほかの仕事をする");
    }

    private String titleOf(String name, Map<String, Object> variables) {
        var model = Bpmn.createExecutableProcess("titlesTest")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .name(name)
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("titlesTest.bpmn", model)
                .deploy();
        var process = runtime.startProcessInstanceByKey("titlesTest", variables);
        var title = tasks.createTaskQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getName();
        repository.deleteDeployment(deployment.getId(), true);
        return title;
    }
}
