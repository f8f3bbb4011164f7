package dev.ringi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class ClockWatchTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @Autowired
    private EngineClock engine;

    @Autowired
    private SetMachine machine;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    private Date set;

    @BeforeEach
    void nextWeek() {
        set = kickoff().getDuedate();
        management.setJobDuedate(kickoff().getId(), Date.from(Instant.now().plus(Duration.ofDays(7))));
    }

    @AfterEach
    void setRight() {
        management.setJobDuedate(kickoff().getId(), set);
        machine.release();
        engine.follow();
    }

    @Test
    @DisplayName("跳んだ間に始まるはずのものがなければ、だれにも尋ねない")
    void nobodyIsAskedForNothing() {
        machine.jump(YEAR);

        watch((from, to) -> false).look();

        assertThat(machine.isHeld()).isFalse();
        assertThat(ClockUtil.now()).isCloseTo(new Date(), 60_000);
    }

    @Test
    @DisplayName("跳んだ間に始まるはずのものがあれば、エンジンの時計も待つ")
    void whatWouldBeginIsHeld() {
        var due = Instant.now().plus(Duration.ofDays(300));
        machine.jump(YEAR);

        watch((from, to) -> from.isBefore(due) && to.isAfter(due)).look();

        assertThat(machine.isHeld()).isTrue();
        assertThat(ClockUtil.now()).isCloseTo(Date.from(Instant.now().minus(YEAR)), 60_000);
    }

    @Test
    @DisplayName("時計が跳んだ瞬間にも、エンジンは先の期日のものを取り出さない")
    void nothingIsTakenUpBeforeSomebodyLooks() {
        ClockUtil.offset(YEAR.toMillis());
        assertThat(management
                        .createJobQuery()
                        .jobId(kickoff().getId())
                        .executable()
                        .count())
                .isOne();

        var acquired = configuration
                .getCommandExecutorTxRequired()
                .execute(configuration.getJobExecutor().getAcquireJobsCmd(10));

        assertThat(acquired.contains(kickoff().getId())).isFalse();
    }

    private Job kickoff() {
        return management
                .createJobQuery()
                .processDefinitionKey("cycleKickoff")
                .timers()
                .singleResult();
    }

    private ClockWatch watch(FallsDue begins) {
        return new ClockWatch(machine, engine, List.of((from, to) -> false, begins));
    }
}
