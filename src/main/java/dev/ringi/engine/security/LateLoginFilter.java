package dev.ringi.engine.security;

import dev.ringi.engine.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** A login may have looked at a password that was changed before its session began, and would outlive the change. */
class LateLoginFilter extends OncePerRequestFilter {

    private final Sessions sessions;

    LateLoginFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = sessions.endings();
        chain.doFilter(request, response);
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> sessions.endIfEndedSince(before, session));
    }
}
