package dev.ringi.engine.security;

import dev.ringi.engine.RefusedBy;
import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * What isn't there and what the caller has no right to are answered alike, or the difference would tell what is there.
 * Of what isn't there the engine says now this, now that, and sometimes stumbles (a null pointer). Administrators, who see all, get the engine's own answer. Public because Jersey creates it.
 */
@Provider
public class SameAnswer implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable fault) {
        noteRule(fault);
        // It logs the fault, too.
        var stock = ExceptionHandlerHelper.getInstance().getResponse(fault);
        return tells(fault) && !Audience.ADMIN.takesIn(Audience.ofCaller()) ? absent() : stock;
    }

    private static void noteRule(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                RefusedBy.note(refusal);
            }
        }
    }

    private static boolean tells(Throwable fault) {
        if (fault instanceof RestException rest) {
            var status = rest.getStatus().getStatusCode();
            return status == 403 || status == 404 || rest.getCause() != null && tells(rest.getCause());
        }
        return fault instanceof AuthorizationException
                || fault instanceof NotFoundException
                || fault instanceof NullValueException
                || fault instanceof NullPointerException
                || fault instanceof BadUserRequestException
                        && fault.getMessage().endsWith(" is null");
    }

    private static Response absent() {
        var refusal = Refusal.absent("engine.absent");
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(RefusalAnswer.body(refusal))
                .build();
    }
}
