package dev.ringi.cycle.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class TaskCardsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(9000);

    @Autowired
    private Town town;

    @Autowired
    private Sheets sheets;

    @Autowired
    private TaskCards cards;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void found() {
        town.found();
    }

    @Test
    @DisplayName("カードは、ターゲットと主管課を順に、差戻しがなければ回数なしで示す")
    void theCardTellsTargetAndDepartments() {
        var process = OpenSheet.begin(sheets, runtime, "⑥ 滞納の縮減", "d2", "d3").process();

        var task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        assertThat(tasks.getVariableLocal(task.getId(), "cardTarget")).isEqualTo("⑥ 滞納の縮減");
        assertThat(tasks.getVariableLocal(task.getId(), "cardDepartments")).isEqualTo("／納税課／債権課／");
        assertThat(tasks.getVariableLocal(task.getId(), "cardReturns")).isNull();
    }

    @Test
    @DisplayName("シートも意見も課も知らないプロセスのタスクには、何も書かない")
    void otherProcessesStayAsTheyAre() {
        var task = mock(DelegateTask.class);
        when(task.getVariable(anyString())).thenReturn(null);

        cards.notify(task);

        verify(task, never()).setVariableLocal(anyString(), any());
    }

    @Test
    @DisplayName("課だけを知るタスクには、課の名前が載る")
    void aDepartmentAloneIsNamed() {
        var task = mock(DelegateTask.class);
        when(task.getVariable("department")).thenReturn("d2");

        cards.notify(task);

        verify(task).setVariableLocal("cardDepartments", "／納税課／");
    }

    @Test
    @DisplayName("どのプロセスのどの人の作業も、絞込みの段階のどれかに入る")
    void everyStepHasItsStage() {
        var known = Arrays.stream(Stage.values())
                .flatMap(stage -> stage.steps().stream())
                .toList();
        var own = List.of(
                "sheetSubmission",
                "sheetConsent",
                "sheetApproval",
                "sheetRound",
                "annualCycle",
                "committeeConsultation",
                "publication",
                "readAfterwards");
        for (var definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            if (own.contains(definition.getKey())) {
                var model = repository.getBpmnModelInstance(definition.getId());
                assertThat(model.getModelElementsByType(UserTask.class))
                        .extracting(UserTask::getId)
                        .allMatch(known::contains);
            }
        }
    }

    private Sheet open() {
        var number = NUMBERS.incrementAndGet();
        var order = new SheetOrder(
                1, number, 6, "⑥ 滞納の縮減", "card-" + number, "planSheet", Units.of("d2", "d3"), TownPlan.ORDINARY, null);
        return sheets.open(1, List.of(order)).get(0);
    }
}
