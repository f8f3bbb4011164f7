package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has a file looked through by a ClamAV daemon, where there is one: INSTREAM of clamd(8), pieces led by their length, the
 * last one empty. A daemon that doesn't answer, or says anything but that the file is clean, lets nothing in.
 */
@Component
class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final String daemon;
    private final Duration patience;

    /**
     * @param daemon {@code host:port}; empty for none
     * @param patience with a whole scan, connecting and sending included
     */
    VirusScan(
            @Value("${ringi.attachments.clamd:}") String daemon,
            @Value("${ringi.attachments.clamd-patience:PT1M}") Duration patience) {
        if (!daemon.isEmpty() && !daemon.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException("ringi.attachments.clamd is not host:port: " + daemon);
        }
        this.daemon = daemon;
        this.patience = patience;
    }

    /** @throws Refusal where something was found, or nobody could look */
    void require(CheckedFile file) {
        if (daemon.isEmpty()) {
            return;
        }
        var answer = answer(file);
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            LOG.warn("ClamAV found {} in {}", found.group(1), file.hash());
            throw new Refusal("attachment.virus", file.name(), found.group(1));
        }
        if (!answer.equals(CLEAN)) {
            LOG.error("ClamAV at {} answers {}", daemon, answer);
            throw new Refusal("attachment.scannerAbsent", file.name());
        }
    }

    private String answer(CheckedFile file) {
        var colon = daemon.lastIndexOf(':');
        var address = new InetSocketAddress(daemon.substring(0, colon), Integer.parseInt(daemon.substring(colon + 1)));
        try (var socket = new Socket()) {
            // Neither reading nor writing may last longer than the whole: closed, both end.
            var end = CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                socket.connect(address, Math.toIntExact(patience.toMillis()));
                send(file, socket);
                var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
                return new String(answer, StandardCharsets.UTF_8)
                        .replace("\0", "")
                        .strip();
            } finally {
                end.cancel(false);
            }
        } catch (IOException absent) {
            return absent.toString();
        }
    }

    private static void send(CheckedFile file, Socket socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var in = file.open()) {
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // As it should be.
        }
    }
}
