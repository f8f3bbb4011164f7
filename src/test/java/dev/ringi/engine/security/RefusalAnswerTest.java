package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.refusal.Refusal;
import jakarta.servlet.ServletOutputStream;
import java.io.PrintWriter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalAnswerTest {

    /** As a servlet container has it (Servlet 6, 5.1): who took the stream gets no writer, and the other way round. */
    private static final class EitherOne extends MockHttpServletResponse {

        private String taken;

        @Override
        public ServletOutputStream getOutputStream() {
            take("stream");
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws UnsupportedEncodingException {
            take("writer");
            return super.getWriter();
        }

        private void take(String one) {
            if (taken != null && !taken.equals(one)) {
                throw new IllegalStateException("The " + taken + " was taken");
            }
            taken = one;
        }
    }

    @Test
    @DisplayName("ファイルや文字を書きはじめていた答えも、日本語の断りに替わる")
    void whateverWasTakenBefore() throws Exception {
        var bytes = new EitherOne();
        bytes.getOutputStream();
        var text = new EitherOne();
        text.setCharacterEncoding("UTF-8");
        text.getWriter();

        for (var answer : List.of(bytes, text)) {
            RefusalAnswer.write(Refusal.busy("engine.databaseGone"), answer);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("データベースに接続できないため");
        }
    }
}
