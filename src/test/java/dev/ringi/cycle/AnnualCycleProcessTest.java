package dev.ringi.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.Ledger;
import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OwnTownTest
class AnnualCycleProcessTest {

    @Autowired
    private Town town;

    @Autowired
    private TownPlan plan;

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
    void beginWithAnEmptyLedger() {
        ledger.empty();
        town.found();
        plan.adopt();
    }

    @AfterEach
    void leaveNoSheets() {
        ledger.empty();
    }

    @Test
    @DisplayName("開始日の前は始まらず、開始日時に始まる")
    void opensAtTheKickoffAndNotBefore() {
        clock.set(LocalDateTime.of(2026, 4, 1, 8, 59));
        assertThat(cycles.openDue(null)).isEmpty();

        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        assertThat(cycles.openDue(null)).singleElement().satisfies(cycle -> {
            assertThat(cycle.title()).isEqualTo("重点計画 令和8年度（目標）");
            assertThat(cycle.isLate()).isFalse();
        });
        assertThat(running()).isOne();
    }

    @Test
    @DisplayName("3年間止まっていても、到来した年度がすべて一度だけ始まり、遅延開始と印される")
    void catchesUpAfterThreeMissedYears() {
        clock.set(LocalDateTime.of(2029, 4, 1, 10, 0));

        kickoffByTimer();
        cycles.openDue(null);

        assertThat(cycles.all()).extracting(cycle -> cycle.year().year()).containsExactly(2029, 2028, 2027, 2026);
        assertThat(cycles.all()).extracting(Cycle::isLate).containsExactly(false, true, true, true);
        assertThat(running()).isEqualTo(4);
    }

    @Test
    @DisplayName("タイマーと手動が同時でも、サイクルは一つだけ始まる")
    void timerAndHandAtTheSameTimeOpenOne() throws Exception {
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        Callable<Object> open = () -> cycles.openDue("suda");
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var result : pool.invokeAll(List.of(open, open, open, open))) {
                result.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(cycles.all()).hasSize(1);
        assertThat(running()).isOne();
    }

    @Test
    @DisplayName("事務局が依頼を発すると、ターゲットごとにシートの提出が始まる")
    void theCallStartsOneSubmissionForEachTarget() {
        open();

        desk.complete("suda", task("userTask_confirmCall"), call("2026-05-15"));

        assertThat(sheets.ofCycle(cycles.all().get(0).id())).hasSize(2);
        var drafts = task("userTask_draftSheet").orderByTaskName().asc().list();
        assertThat(drafts)
                .extracting(draft -> draft.getName())
                .containsExactly("【R8-重点計画-目標】① 納付のしやすさの向上：シートを作成する", "【R8-重点計画-目標】② 滞納の縮減：シートを作成する");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("R8-重点計画-目標-②")
                        .count())
                .isOne();
    }

    @Test
    @DisplayName("期限の順が逆なら依頼は拒否され、確認タスクに留まる")
    void datesOutOfOrderKeepTheCallOpen() {
        open();

        assertThatThrownBy(() -> desk.complete("suda", task("userTask_confirmCall"), call("2026-08-15")))
                .hasMessageContaining("「点検期限」は「提出期限」以後");

        assertThat(task("userTask_confirmCall").count()).isOne();
        assertThat(sheets.ofCycle(cycles.all().get(0).id())).isEmpty();
    }

    @Test
    @DisplayName("閉庁日の期限は、その欄に前後の開庁日を示して断られ、承知のうえなら通る")
    void aDeadlineOnAClosedDayKeepsTheCallOpen() {
        open();
        var form = call("2026-05-05");
        form.put("closedDay", false);

        assertThatThrownBy(() -> desk.complete("suda", task("userTask_confirmCall"), form))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.paths()).containsExactly("submissionDeadline"))
                .hasMessage("「提出期限」の令和8年5月5日（火）は閉庁日（こどもの日）です。前の開庁日は令和8年5月1日（金）、"
                        + "次の開庁日は令和8年5月7日（木）です。どちらかに直してください。"
                        + "閉庁日のままにするときは「閉庁日を期限にする」にチェックを入れてください。");
        assertThat(task("userTask_confirmCall").count()).isOne();

        form.put("closedDay", true);
        desk.complete("suda", task("userTask_confirmCall"), form);
        assertThat(cycles.all().get(0).call().submissionDeadline()).isEqualTo("2026-05-05");
    }

    @Test
    @DisplayName("依頼の期限は、計画が言う日数の次の開庁日で提案される")
    void proposedDatesAreOpenDays() {
        open();

        var proposed = engine.getTaskService()
                .getVariablesLocal(task("userTask_confirmCall").singleResult().getId());

        // 45, 60, 90 and 120 days after a Wednesday; the first two at a weekend.
        assertThat(proposed)
                .containsEntry("submissionDeadline", "2026-05-18")
                .containsEntry("reviewDeadline", "2026-06-01")
                .containsEntry("opinionDeadline", "2026-06-30")
                .containsEntry("releaseAt", "2026-07-30T09:00:00+09:00");
    }

    private void open() {
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        cycles.openDue(null);
    }

    private void kickoffByTimer() {
        var timer = engine.getManagementService()
                .createJobQuery()
                .timers()
                .processDefinitionKey("cycleKickoff")
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }

    private static Map<String, Object> call(String submissionDeadline) {
        var form = new HashMap<String, Object>();
        form.put("submissionDeadline", submissionDeadline);
        form.put("reviewDeadline", "2026-06-15");
        form.put("opinionDeadline", "2026-07-15");
        form.put("releaseAt", "2026-08-20T09:00+09:00");
        form.put("confirmed", true);
        return form;
    }

    private TaskQuery task(String key) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(key);
    }

    private long running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("annualCycle")
                .count();
    }
}
