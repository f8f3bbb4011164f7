package dev.ringi.engine.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body on its way in, which has to keep a pace: a thread waits for each of its bytes, and the server's own time limit
 * begins anew with every byte that comes. Only waiting counts: what was there before it was asked for isn't slow.
 */
final class PacedBody implements InputBuffer {

    /** Bytes a second on the average, once the patience for lines that are slow to begin is over. */
    static final long PACE = 8 * 1024;

    private final InputBuffer body;
    private final long length;
    private final Duration patience;
    private final LongSupplier nanos;
    private final Runnable whenIn;
    private long read;
    private long waited;
    private boolean slow;

    /**
     * @param nanos a clock that only goes forward
     * @param whenIn run once, when the last byte has been read
     */
    PacedBody(InputBuffer body, long length, Duration patience, LongSupplier nanos, Runnable whenIn) {
        this.body = body;
        this.length = length;
        this.patience = patience;
        this.nanos = nanos;
        this.whenIn = whenIn;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (read < length && isSlow()) {
            slow = true;
            throw new IOException("The body of a request came too slowly: " + read + " of " + length + " bytes");
        }
        var asked = nanos.getAsLong();
        var more = body.doRead(handler);
        waited += nanos.getAsLong() - asked;
        if (more > 0 && read < length) {
            read += more;
            if (read >= length) {
                whenIn.run();
            }
        }
        return more;
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Reads on to the end, so that a sender who is still sending gets to see the answer; false if that takes too long. */
    boolean drained() {
        var sink = new Sink();
        try {
            while (!slow && read < length && doRead(sink) >= 0) {
                sink.setByteBuffer(null);
            }
            return read >= length;
        } catch (IOException broken) {
            return false;
        }
    }

    boolean isIn() {
        return read >= length;
    }

    private boolean isSlow() {
        return waited > patience.plusMillis(read * 1000 / PACE).toNanos();
    }

    private static final class Sink implements ApplicationBufferHandler {

        private ByteBuffer bytes;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // What comes is given to us in the server's own buffer.
        }
    }
}
