package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class CommandSettingsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ringi.rescue", "ringi.audit.check"})
    @DisplayName("命令一つのための起動は、いつもの口を開かない")
    void nobodyElseComesInMeanwhile(String command) {
        var environment = new MockEnvironment().withProperty("server.port", "8080");

        new CommandSettings().postProcessEnvironment(environment, null);
        assertThat(environment.getProperty("server.port")).isEqualTo("8080");

        environment.setProperty(command, "");
        new CommandSettings().postProcessEnvironment(environment, null);
        assertThat(environment.getProperty("server.port")).isEqualTo("0");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("ringi.health.port")).isEqualTo("false");
    }
}
