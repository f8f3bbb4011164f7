package dev.ringi.engine.security;

import dev.ringi.refusal.Refusal;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.util.unit.DataSize;

/**
 * Refuses a body by its length before anything of it is read, and holds it to a pace while it comes in. Only so many
 * threads wait for bodies, so whoever sends none is always answered.
 *
 * <p>A valve and no filter, since a form's parameters are read past all filters.
 */
class BodyValve extends ValveBase {

    private static final int MOST_UNDER_WAY = 100;
    private static final int MOST_OF_ONE_ADDRESS = 25;

    /** What is refused is still read to its end, or the sender would see a broken line instead of the reason. */
    private static final DataSize LONGEST_READ_FOR_NOTHING = DataSize.ofMegabytes(200);

    private final BodyBounds bounds;
    private final Duration patience;
    private final Places underWay = new Places(MOST_UNDER_WAY, MOST_OF_ONE_ADDRESS);

    BodyValve(BodyBounds bounds, Duration patience) {
        super(true);
        this.bounds = bounds;
        this.patience = patience;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var isUnreadable = request.getDecodedRequestURI() == null;
        if (isUnreadable || request.getContentLengthLong() <= 0 && !isChunked(request)) {
            getNext().invoke(request, response);
        } else if (isChunked(request)) {
            RefusalAnswer.write(new Refusal("engine.lengthless"), response);
            hangUp(request);
        } else if (underWay.take(request.getRemoteAddr())) {
            receive(request, response);
        } else {
            RefusalAnswer.write(Refusal.busy("engine.busy"), response);
            hangUp(request);
        }
    }

    private void receive(Request request, Response response) throws IOException, ServletException {
        var address = request.getRemoteAddr();
        var placed = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (placed.getAndSet(false)) {
                underWay.leave(address);
            }
        };
        var connection = request.getCoyoteRequest();
        var unpaced = connection.getInputBuffer();
        var body = new PacedBody(unpaced, request.getContentLengthLong(), patience, System::nanoTime, leave);
        connection.setInputBuffer(body);
        try {
            var refusal = refusal(request);
            if (refusal.isPresent()) {
                RefusalAnswer.write(refusal.get(), response);
            } else {
                getNext().invoke(request, response);
            }
            if (!body.isIn() && (isWaitedForInVain(request) || !body.drained())) {
                hangUp(request);
            }
        } finally {
            connection.setInputBuffer(unpaced);
            leave.run();
        }
    }

    private Optional<Refusal> refusal(Request request) {
        var most = bounds.of(request.getDecodedRequestURI());
        if (request.getContentLengthLong() > most.toBytes()) {
            return Optional.of(Refusal.tooLarge("engine.bodyTooLarge", words(most)));
        }
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10)
                ? Optional.of(new Refusal("engine.multipart"))
                : Optional.empty();
    }

    /** The sender waits to be told to go on, or sends more than is worth reading. */
    private static boolean isWaitedForInVain(Request request) {
        return request.getCoyoteRequest().hasExpectation()
                || request.getContentLengthLong() > LONGEST_READ_FOR_NOTHING.toBytes();
    }

    private static boolean isChunked(Request request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    /** Once the answer is out. */
    private static void hangUp(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static String words(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + "MB" : size.toKilobytes() + "KB";
    }
}
