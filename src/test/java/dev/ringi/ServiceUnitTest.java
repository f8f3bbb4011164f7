package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceUnitTest {

    @Test
    @DisplayName("メモリーが尽きたらプロセスごと終わり、サービスがまた起動する")
    void anExhaustedProcessBeginsAnew() throws IOException {
        assertThat(Files.readAllLines(Path.of("deploy/ringi.service")))
                .anySatisfy(line -> assertThat(line).startsWith("ExecStart=").contains(" -XX:+ExitOnOutOfMemoryError "))
                .contains("Restart=on-failure");
    }
}
