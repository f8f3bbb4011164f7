package dev.ringi.engine;

import dev.ringi.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** By which rule the running request was refused: its answer has the words, the trail keeps the code. */
public final class RefusedBy {

    private static final String CODE = RefusedBy.class.getName();

    private RefusedBy() {}

    /** For whoever turns a refusal into an answer. */
    public static void note(Refusal refusal) {
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .ifPresent(request -> request.setAttribute(CODE, refusal.code(), RequestAttributes.SCOPE_REQUEST));
    }

    /** Empty where it was the engine's doing. */
    public static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(CODE));
    }
}
