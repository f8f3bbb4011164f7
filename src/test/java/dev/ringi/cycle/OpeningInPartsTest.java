package dev.ringi.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.Owner;
import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.desk.TaskOffered;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest(properties = "ringi.test=opening-in-parts")
@Import({Desk.class, Town.class, TownPlan.class, SetClock.class, OpeningInPartsTest.Stumble.class})
class OpeningInPartsTest {

    /** Two whole parts and a rest. */
    private static final int TARGETS = 230;

    @Autowired
    private Town town;

    @Autowired
    private TownPlan plan;

    @Autowired
    private SetClock clock;

    @Autowired
    private Cycles cycles;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Autowired
    private Stumble stumble;

    @Autowired
    private JdbcTemplate database;

    private OpenedSheets opened;

    @BeforeEach
    void waitBeforeTheFirstPart(@Autowired Owner owner) {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(instance -> instance.getId())
                .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "next test", true));
        owner.execute("truncate ringi.cycle, ringi.sheet, ringi.mail cascade");
        opened = new OpenedSheets(database);
        town.found();
        plan.adopt(TARGETS);
        clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
        cycles.openDue(null);
        issueTheCall();
    }

    @Test
    @DisplayName("途中で倒れた分は跡形もなく戻り、やり直すと、ターゲットごとにシート・案件・下書き・決裁区分・通知が一つずつある")
    void aPartThatFailsLeavesNothingAndIsOpenedAnew() {
        var parts = jobs();
        assertThat(parts).hasSize(3);
        run(parts.get(0));
        var afterTheFirst = opened.counts();
        // The last part has thirty.
        stumble.atTask(20);

        assertThatThrownBy(() -> run(parts.get(1))).hasMessageContaining("stumbled");
        var afterTheFall = opened.counts();
        desk.runJobs();

        assertThat(afterTheFall).isEqualTo(afterTheFirst).isNotEqualTo(OpenedSheets.each(0));
        opened.areAllThereOnce(TARGETS);
    }

    @Test
    @DisplayName("いくつもの分を同時に開いても、互いに妨げず、欠けも重なりもない")
    void partsAreOpenedSideBySide() throws Exception {
        var pool = Executors.newFixedThreadPool(3);
        try {
            var work = new ArrayList<Callable<Object>>();
            jobs().forEach(job -> work.add(Executors.callable(() -> run(job))));
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }

        opened.areAllThereOnce(TARGETS);
    }

    @Test
    @DisplayName("サイクルからシートの案件へ、Cockpitでたどれる")
    void everyCaseIsCalledByItsCycle() {
        desk.runJobs();

        var cycle = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("annualCycle")
                .singleResult();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .superProcessInstanceId(cycle.getId())
                        .processDefinitionKey("sheetSubmission")
                        .count())
                .isEqualTo(TARGETS);
    }

    private void issueTheCall() {
        var form = Map.<String, Object>of(
                "submissionDeadline", "2026-05-15",
                "reviewDeadline", "2026-06-15",
                "opinionDeadline", "2026-07-15",
                "releaseAt", "2026-08-20T09:00+09:00",
                "confirmed", true);
        desk.as("suda", () -> {
            var call = engine.getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey("userTask_confirmCall")
                    .singleResult();
            engine.getTaskService().claim(call.getId(), "suda");
            engine.getTaskService().complete(call.getId(), form);
            return null;
        });
        jobs().forEach(this::run);
    }

    private List<Job> jobs() {
        return engine.getManagementService().createJobQuery().messages().list();
    }

    private void run(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    /** Fails once, in the midst of a part. */
    @TestComponent
    static class Stumble {

        private final AtomicInteger left = new AtomicInteger();

        void atTask(int number) {
            left.set(number);
        }

        @EventListener
        void on(TaskOffered task) {
            if (left.getAndUpdate(number -> Math.max(0, number - 1)) == 1) {
                throw new IllegalStateException("stumbled at " + task.name());
            }
        }
    }
}
