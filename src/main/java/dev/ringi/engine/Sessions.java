package dev.ringi.engine;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The webapps' sessions on this node, to be ended before their time. Where several nodes share sessions, these are found by
 * the person's id there.
 */
@Component
public class Sessions implements HttpSessionListener {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong endings = new AtomicLong();
    private final Map<String, Long> lastEnding = new ConcurrentHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        open.add(created.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        open.remove(destroyed.getSession());
    }

    /** Once the running transaction is committed, or at once where there is none. */
    public void endAllOf(String person) {
        afterCommit(() -> end(person, session -> true));
    }

    /** The same, but that in which this is asked for goes on. */
    public void endOthersOf(String person) {
        var own = ownSession();
        afterCommit(() -> end(person, session -> !session.equals(own)));
    }

    /** How many endings there were, for {@link #endIfEndedSince}. */
    public long endings() {
        return endings.get();
    }

    /** A login that had begun before its person's sessions were ended, by a password or a post of then, isn't one. */
    public void endIfEndedSince(long before, HttpSession session) {
        personOf(session)
                .filter(person -> lastEnding.getOrDefault(person, 0L) > before)
                .ifPresent(person -> invalidate(session));
    }

    private void end(String person, Predicate<HttpSession> chosen) {
        lastEnding.put(person, endings.incrementAndGet());
        open.stream()
                .filter(chosen)
                .filter(session -> personOf(session).filter(person::equals).isPresent())
                .forEach(Sessions::invalidate);
    }

    private static HttpSession ownSession() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getSession(false))
                .orElse(null);
    }

    private static void afterCommit(Runnable ending) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    ending.run();
                }
            });
        } else {
            ending.run();
        }
    }

    private static Optional<String> personOf(HttpSession session) {
        try {
            return LoggedIn.in(session);
        } catch (IllegalStateException alreadyEnded) {
            return Optional.empty();
        }
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // It has gone the way it should.
        }
    }
}
