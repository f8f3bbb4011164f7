package dev.ringi.engine.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many wrong passwords are taken before the next has to wait; {@code application.yaml} says why these.
 *
 * @param accountAtAddress for one account from one address
 * @param address for all accounts from one address
 * @param account for one account from all addresses but those from where it has been logged in to
 */
@ConfigurationProperties("ringi.login")
record LoginLimits(Limit accountAtAddress, Limit address, Limit account) {

    /**
     * @param tries at once
     * @param oneMoreEvery after which one more is given, up to {@code tries}
     */
    record Limit(int tries, Duration oneMoreEvery) {}
}
