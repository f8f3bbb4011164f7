package dev.ringi.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringi.Desk;
import dev.ringi.Ledger;
import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.plan.PlanImport;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OwnTownTest
@DisplayName("段階")
class PhasesTest {

    private static final String FILE = """
            programme: departmentInitiatives
            fiscal_year: 令和8年度
            title: 町の部の取り組み
            nodes:
            - name: 税務部
              leads: [納税課]
              content: {PLAN: {text: 公平に集める。, points: [{text: 早く声をかける}]}}
              nodes:
              - {name: 納付のしやすさ, content: {PLAN: {text: 納め方を増やす。}, RESULT: {results: [{result: 口座振替を始めた。}]}}}
              - {name: 滞納の縮減, leads: [債権課], consents: [{department: 企画課}]}
            """;

    @Autowired
    private Town town;

    @Autowired
    private PlanImport plans;

    @Autowired
    private SetClock clock;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Autowired
    private Ledger ledger;

    @BeforeEach
    void adoptTwoPhasesInOneYear() {
        empty();
        town.found();
        plans.read("bu.yaml", FILE.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void empty() {
        ledger.emptyWithPlans();
    }

    @Test
    @DisplayName("実績は翌年の開始日に、その年度の目標と並んで始まる")
    void resultsBeginBesideTheNextPlan() {
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        cycles.openDue(null);
        assertThat(keys()).containsExactly("R8-部の取り組み-目標");

        clock.set(LocalDateTime.of(2027, 4, 1, 9, 0));
        cycles.openDue(null);

        assertThat(keys()).containsExactlyInAnyOrder("R8-部の取り組み-目標", "R9-部の取り組み-目標", "R8-部の取り組み-実績");
        assertThat(cycles.all()).extracting(Cycle::title).contains("部の取り組み 令和8年度（実績）", "部の取り組み 令和9年度（目標）");
    }

    @Test
    @DisplayName("段階ごとに、シートのある階層と様式が違い、実績の文は翌年に引き継がれない")
    void eachPhaseHasItsOwnForms() {
        clock.set(LocalDateTime.of(2027, 4, 1, 9, 0));
        cycles.openDue(null);

        assertThat(opened("R8-部の取り組み-目標"))
                .extracting(Sheet::businessKey, Sheet::title, Sheet::form)
                .containsExactly(
                        tuple("R8-部の取り組み-目標-1", "税務部", "departmentPolicy"),
                        tuple("R8-部の取り組み-目標-1-①", "① 納付のしやすさ", "initiativePlan"),
                        tuple("R8-部の取り組み-目標-1-②", "② 滞納の縮減", "initiativePlan"));
        var results = opened("R8-部の取り組み-実績");
        assertThat(results).extracting(Sheet::form).containsExactly("initiativeResult", "initiativeResult");
        assertThat(sheets.textToWorkOn(results.get(0).id())
                        .at("/results/0/result")
                        .asText())
                .isEqualTo("口座振替を始めた。");
        assertThat(results.get(1).handling().consents()).isEmpty();
        assertThat(opened("R9-部の取り組み-目標")).hasSize(3);
    }

    @Test
    @DisplayName("同じ日に依頼された二つの段階のタスクは、題名と業務キーで見分けられる")
    void tasksOfTwoCyclesAreTellable() {
        clock.set(LocalDateTime.of(2027, 4, 1, 9, 0));
        cycles.openDue(null);
        opened("R8-部の取り組み-実績");
        opened("R9-部の取り組み-目標");

        assertThat(drafts())
                .extracting(Task::getName)
                .contains("【R8-部の取り組み-実績】① 納付のしやすさ：シートを作成する", "【R9-部の取り組み-目標】① 納付のしやすさ：シートを作成する")
                .doesNotHaveDuplicates();
    }

    private List<String> keys() {
        return cycles.all().stream().map(Cycle::businessKey).toList();
    }

    /** The sheets that the call opens; without a date for opinions, which this phase may not ask for. */
    private List<Sheet> opened(String key) {
        var call = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_confirmCall")
                .processInstanceBusinessKey(key);
        var asksCommittee = (Boolean)
                engine.getTaskService().getVariableLocal(call.singleResult().getId(), "asksCommittee");
        assertThat(asksCommittee).isEqualTo(key.endsWith("実績"));
        desk.complete("suda", call, dates(asksCommittee));
        var cycle = cycles.all().stream()
                .filter(candidate -> candidate.businessKey().equals(key))
                .findFirst()
                .orElseThrow();
        return sheets.ofCycle(cycle.id());
    }

    private static Map<String, Object> dates(boolean asksCommittee) {
        var form = new HashMap<String, Object>();
        form.put("submissionDeadline", "2027-05-14");
        form.put("reviewDeadline", "2027-06-15");
        if (asksCommittee) {
            form.put("opinionDeadline", "2027-07-15");
        }
        form.put("releaseAt", "2027-08-20T09:00+09:00");
        form.put("confirmed", true);
        return form;
    }

    private List<Task> drafts() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_draftSheet")
                .list();
    }
}
