package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RingiTest
class RingiTestTest {

    @Test
    @DisplayName("試験では、ジョブもサンプルも勝手に動かない")
    void nothingMovesByItself(@Autowired ProcessEngine engine, @Autowired Environment environment) {
        var configuration = engine.getProcessEngineConfiguration();

        assertThat(configuration.isJobExecutorActivate()).isFalse();
        assertThat(environment.getProperty("ringi.sample.enabled")).isEqualTo("false");
    }
}
