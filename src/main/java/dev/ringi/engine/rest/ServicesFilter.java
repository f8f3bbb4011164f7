package dev.ringi.engine.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The engine's REST looks for its engine among the application's services in every request. */
class ServicesFilter extends OncePerRequestFilter {

    private final ClassLoader services =
            new KnownServices(Thread.currentThread().getContextClassLoader());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(services);
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
