package dev.ringi.engine.security;

import dev.ringi.engine.FirstComers;
import dev.ringi.engine.RefusedBy;
import dev.ringi.refusal.Refusal;
import dev.ringi.refusal.RefusalKind;
import dev.ringi.refusal.web.InternalFault;
import dev.ringi.refusal.web.StatusWords;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Every failure in the webapps' REST as a sentence in Japanese, with the status of what it is. What isn't there and what
 * the caller has no right to are answered alike, or the difference would tell what is there; administrators, who see all,
 * are told which, and in {@code detail} what the engine says. Public because Jersey creates it.
 */
@Provider
public class FaultAnswer implements ExceptionMapper<Throwable> {

    private static final Pattern OF_A_TASK = Pattern.compile("(?:^|/)task/([^/]+)(?:/|$)");
    private static final Set<RefusalKind> MISSED =
            Set.of(RefusalKind.ABSENT, RefusalKind.FORBIDDEN, RefusalKind.CONFLICT);

    @Context
    private ServletContext servlets;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException ready && isSaid(ready.getResponse())) {
            return ready.getResponse();
        }
        var refusal = FaultRules.refusal(fault);
        if (refusal.isPresent()) {
            var told = firstComer(refusal.get()).orElseGet(() -> seenByCaller(refusal.get(), fault));
            RefusedBy.note(told);
            return answer(told.kind().status(), told.getMessage(), fault);
        }
        if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            var status = web.getResponse().getStatus();
            return answer(status, StatusWords.of(status), fault);
        }
        return answer(500, InternalFault.told(fault), fault);
    }

    private static boolean isSaid(Response response) {
        return response.hasEntity() || response.getStatus() < 400;
    }

    /** Whose the task was, or is, that the caller missed. */
    private Optional<Refusal> firstComer(Refusal refusal) {
        var task = OF_A_TASK.matcher(address.getPath());
        return MISSED.contains(refusal.kind()) && task.find()
                ? WebApplicationContextUtils.getRequiredWebApplicationContext(servlets)
                        .getBean(FirstComers.class)
                        .at(task.group(1))
                : Optional.empty();
    }

    private static Refusal seenByCaller(Refusal refusal, Throwable fault) {
        return !isAdministrator() && Absence.tells(fault) ? Refusal.absent("engine.absent") : refusal;
    }

    private static Response answer(int status, String sentence, Throwable fault) {
        var body = new LinkedHashMap<String, String>();
        body.put("type", Refusal.class.getSimpleName());
        body.put("message", sentence);
        if (isAdministrator() && !(fault instanceof Refusal)) {
            body.put("detail", fault.toString());
        }
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(body)
                .build();
    }

    private static boolean isAdministrator() {
        return Audience.ADMIN.takesIn(Audience.ofCaller());
    }
}
