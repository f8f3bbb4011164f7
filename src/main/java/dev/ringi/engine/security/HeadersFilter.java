package dev.ringi.engine.security;

import dev.ringi.engine.WebappAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Our own pages run nothing that isn't ours and stand in nobody's frame; the webapps bring a policy of their own. */
class HeadersFilter extends OncePerRequestFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isAsset(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (!request.getRequestURI().startsWith(WebappAddresses.root())) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        chain.doFilter(request, response);
    }

    /** They import each other without a version: a browser that keeps some of the last release's has to ask again. */
    private static boolean isAsset(String path) {
        return path.endsWith(".js") || path.endsWith(".css");
    }
}
