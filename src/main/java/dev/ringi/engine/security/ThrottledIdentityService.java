package dev.ringi.engine.security;

import dev.ringi.engine.trail.PasswordAccepted;
import dev.ringi.engine.trail.PasswordRefused;
import dev.ringi.engine.trail.RequestPath;
import dev.ringi.event.Trace;
import dev.ringi.refusal.Refusal;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Whoever asks over HTTP whether a password is right is slowed down by {@link LoginThrottle}: at the login, at changing
 * one's own, and at the engine's REST for asking.
 */
class ThrottledIdentityService extends AdministratorKeepingIdentityService {

    private final LoginThrottle throttle;
    private final ApplicationEventPublisher events;

    ThrottledIdentityService(LoginThrottle throttle, ApplicationEventPublisher events) {
        this.throttle = throttle;
        this.events = events;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return ClientAddress.current()
                .map(address -> checkPassword(userId, password, address))
                .orElseGet(() -> super.checkPassword(userId, password));
    }

    private boolean checkPassword(String userId, String password, String address) {
        throttle.take(userId, address).ifPresent(wait -> {
            events.publishEvent(refused(userId, address, true));
            refuse(wait);
        });
        var right = super.checkPassword(userId, password);
        if (right) {
            throttle.giveBack(userId, address);
        }
        events.publishEvent(
                right
                        ? new PasswordAccepted(userId, userId, address, RequestPath.current())
                        : refused(userId, address, false));
        return right;
    }

    private Trace refused(String userId, String address, boolean throttled) {
        var known = userId != null && createUserQuery().userId(userId).count() > 0;
        return new PasswordRefused(known ? userId : "", address, RequestPath.current(), throttled);
    }

    /** For administrators only, as the engine sees to. */
    @Override
    public void unlockUser(String userId) {
        super.unlockUser(userId);
        throttle.forget(userId);
    }

    private static void refuse(Duration wait) {
        var seconds = wait.toSeconds() + 1;
        var minutes = (seconds + 59) / 60;
        throw new RefusedRequest(Refusal.tooOften("login.throttled", seconds, minutes), Duration.ofSeconds(seconds));
    }
}
