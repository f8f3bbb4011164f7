package dev.ringi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@DisplayName("ClamAVによる検査")
class VirusScanTest {

    private static final byte[] CONTENT = "課,件数\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private ServerSocket daemon;

    @BeforeEach
    void listen() throws IOException {
        daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void leave() throws IOException {
        daemon.close();
    }

    @Test
    @DisplayName("係には一つのファイルがそのまま渡り、何もなければ受け取られる")
    void cleanFilesAreTaken() throws ExecutionException, InterruptedException {
        var seen = answering("stream: OK\0");

        try (var file = receive(Duration.ofSeconds(30))) {
            assertThat(file.size()).isEqualTo(CONTENT.length);
        }

        assertThat(seen.get()).isEqualTo(CONTENT);
    }

    @Test
    @DisplayName("見つかったものの名を言って断り、一時ファイルを残さない")
    void whatIsFoundIsNamed() {
        answering("stream: Win.Test.EICAR_HDB-1 FOUND\0");

        assertThatThrownBy(() -> receive(Duration.ofSeconds(30)))
                .hasMessageContaining("「実績.csv」")
                .hasMessageContaining("ウイルス「Win.Test.EICAR_HDB-1」が見つかりました");
    }

    @Test
    @DisplayName("係がいない、黙り込む、検査できないと答えるときは、そう言って断る")
    void nothingPassesUnseen() throws IOException {
        answering("INSTREAM size limit exceeded. ERROR\0");
        assertUnseen(Duration.ofSeconds(30));

        // Takes the call, and never reads nor says a word.
        assertUnseen(Duration.ofMillis(200));

        daemon.close();
        assertUnseen(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("係を置かなければ、検査はない")
    void withoutADaemonNobodyIsAsked() {
        var limits = new AttachmentLimits(DataSize.ofMegabytes(20), DataSize.ofMegabytes(20), 1);
        var reception = new Reception(limits, new VirusScan("", Duration.ZERO));

        try (var file = reception.receive("実績.csv", new ByteArrayInputStream(CONTENT))) {
            assertThat(file.type()).isEqualTo(FileType.CSV);
        }
        assertThatThrownBy(() -> new VirusScan("clamd", Duration.ZERO)).hasMessageContaining("host:port");
    }

    private void assertUnseen(Duration patience) {
        assertThatThrownBy(() -> receive(patience)).hasMessageContaining("「実績.csv」は、ウイルスの検査ができないため、今は添付できません");
    }

    private CheckedFile receive(Duration patience) {
        var limits = new AttachmentLimits(DataSize.ofMegabytes(20), DataSize.ofMegabytes(20), 1);
        var scan = new VirusScan("127.0.0.1:" + daemon.getLocalPort(), patience);
        return new Reception(limits, scan).receive("実績.csv", new ByteArrayInputStream(CONTENT));
    }

    /** As clamd does: reads the command and the pieces up to the empty one, says its word, and hangs up. */
    private CompletableFuture<byte[]> answering(String word) {
        return CompletableFuture.supplyAsync(() -> {
            try (var caller = daemon.accept()) {
                var content = content(caller);
                caller.getOutputStream().write(word.getBytes(StandardCharsets.UTF_8));
                return content;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static byte[] content(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.toByteArray();
    }
}
