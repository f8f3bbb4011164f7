package dev.ringi.engine.security;

import dev.ringi.engine.RefusedBy;
import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;

/**
 * A refusal that all of the webapps' REST answers as it is, with its own status and words in the shape of the engine's
 * errors; any other exception goes through what the webapps translate it to.
 */
class RefusedRequest extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    RefusedRequest(Refusal refusal) {
        super(refusal.getMessage(), refusal, answer(refusal).build());
    }

    /** @param wait after which it may be tried again */
    RefusedRequest(Refusal refusal, Duration wait) {
        super(
                refusal.getMessage(),
                refusal,
                answer(refusal)
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                        .build());
    }

    private static Response.ResponseBuilder answer(Refusal refusal) {
        RefusedBy.note(refusal);
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(Map.of("type", Refusal.class.getSimpleName(), "message", refusal.getMessage()));
    }
}
