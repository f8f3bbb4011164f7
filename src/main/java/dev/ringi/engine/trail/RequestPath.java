package dev.ringi.engine.trail;

import dev.ringi.event.Legible;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/** Of a request, without what follows the question mark. */
public final class RequestPath {

    private static final int LONGEST = 250;

    private RequestPath() {}

    /** Of the running one, which there has to be. */
    public static String current() {
        return of(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
    }

    static String of(HttpServletRequest request) {
        return Legible.text(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8), LONGEST);
    }
}
