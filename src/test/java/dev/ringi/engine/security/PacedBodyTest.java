package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("送られてくる内容の速さ")
class PacedBodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LENGTH = 1_000_000;

    private long nanos;
    private int left;

    @Test
    @DisplayName("1秒に1バイトでは、待つ時間が過ぎたところで打ち切られる")
    void aTrickleIsCutOff() throws IOException {
        var body = body(1);
        for (var second = 0; second < PATIENCE.toSeconds(); second++) {
            assertThatCode(() -> body.doRead(ApplicationBufferHandler.EMPTY)).doesNotThrowAnyException();
        }
        body.doRead(ApplicationBufferHandler.EMPTY);

        assertThatThrownBy(() -> body.doRead(ApplicationBufferHandler.EMPTY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too slowly");
        assertThat(body.drained()).isFalse();
        assertThat(body.isIn()).isFalse();
    }

    @Test
    @DisplayName("遅い回線でも、続けて届くかぎり、何分かかっても受け取る")
    void aSlowLineIsWaitedFor() throws IOException {
        var body = body((int) PacedBody.PACE);
        while (!body.isIn()) {
            body.doRead(ApplicationBufferHandler.EMPTY);
        }

        assertThat(Duration.ofNanos(nanos)).isGreaterThan(Duration.ofMinutes(2));
        assertThat(left).isEqualTo(1);
    }

    @Test
    @DisplayName("サーバーが読むまでに何分かかっても、届いていたものは受け取る")
    void theServersOwnDelayIsNotTheSenders() {
        var body = body(LENGTH);
        nanos += Duration.ofMinutes(5).toNanos();

        assertThat(body.drained()).isTrue();
    }

    @Test
    @DisplayName("途中で切れたら、最後まで届いたことにはならない")
    void aBrokenLineIsNoEnd() {

        assertThat(body(-1).drained()).isFalse();
    }

    /** A second a read. */
    private PacedBody body(int bytesARead) {
        var line = new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                nanos += Duration.ofSeconds(1).toNanos();
                handler.setByteBuffer(ByteBuffer.allocate(0));
                return bytesARead;
            }

            @Override
            public int available() {
                return 0;
            }
        };
        return new PacedBody(line, LENGTH, PATIENCE, () -> nanos, () -> left++);
    }
}
