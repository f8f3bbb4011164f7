package dev.ringi.cycle.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class KickoffTimerTest {

    @Autowired
    private KickoffTimer timer;

    @Autowired
    private ManagementService management;

    @Test
    @DisplayName("進みすぎた時計で来年に置かれた次の期日は、時計を戻せば次の正時に直る")
    void theNextDateIsRightAfterGoingBack() {
        management.setJobDuedate(job().getId(), Date.from(Instant.now().plus(Duration.ofDays(365))));

        timer.mend();

        assertThat(job().getDuedate())
                .isAfter(Instant.now())
                .isBeforeOrEqualTo(Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    @DisplayName("正しい期日には手を付けない")
    void aRightDateIsLeft() {
        timer.mend();
        var before = job().getDuedate();

        timer.mend();

        assertThat(job().getDuedate()).isEqualTo(before);
    }

    private Job job() {
        return management
                .createJobQuery()
                .processDefinitionKey("cycleKickoff")
                .timers()
                .singleResult();
    }
}
