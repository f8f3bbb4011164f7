package dev.ringi.engine.security;

import dev.ringi.refusal.Refusal;
import java.time.Duration;

/**
 * Whoever asks over HTTP whether a password is right is slowed down by {@link LoginThrottle}: at the login, at changing
 * one's own, and at the engine's REST for asking.
 */
class ThrottledIdentityService extends AdministratorKeepingIdentityService {

    private final LoginThrottle throttle;

    ThrottledIdentityService(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return ClientAddress.current()
                .map(address -> checkPassword(userId, password, address))
                .orElseGet(() -> super.checkPassword(userId, password));
    }

    private boolean checkPassword(String userId, String password, String address) {
        throttle.take(userId, address).ifPresent(ThrottledIdentityService::refuse);
        var right = super.checkPassword(userId, password);
        if (right) {
            throttle.giveBack(userId, address);
        }
        return right;
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
