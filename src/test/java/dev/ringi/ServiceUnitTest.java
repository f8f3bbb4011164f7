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

    @Test
    @DisplayName("使えるようになるまで起動とは言わず、止めるのに要る時間を待ち、監視のポートはどのファイルでも同じ")
    void theServiceAsksForHealth() throws IOException {
        assertThat(Files.readString(Path.of("deploy/ringi.service")))
                .contains("ExecStartPost=", "http://127.0.0.1:8081/health/ready", "TimeoutStopSec=20");
        assertThat(Files.readString(Path.of("deploy/ringi-live.service")))
                .contains("http://127.0.0.1:8081/health/live", "systemctl restart ringi");
        assertThat(Files.readString(Path.of("deploy/application-production.yaml")))
                .contains("health:\n    port: 8081");
        assertThat(Files.readString(Path.of("deploy/nginx.conf"))).doesNotContain("8081");
    }
}
