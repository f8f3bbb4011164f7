package dev.ringi.organization.process;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a new user logs in with first. Unless configured it is one that nobody knows: the administrator sets another in
 * Admin.
 */
@Component
class InitialPasswords {

    private final String own;
    private final boolean sample;
    private final String demo;

    InitialPasswords(
            @Value("${ringi.organization.initial-password:}") String own,
            @Value("${ringi.organization.file:}") String file,
            @Value("${ringi.sample.enabled:false}") boolean sample,
            @Value("${ringi.sample.password:}") String demo) {
        this.own = own;
        this.sample = sample && file.isEmpty();
        this.demo = demo;
    }

    String next() {
        if (!own.isEmpty()) {
            return own;
        }
        return sample && !demo.isEmpty() ? demo : UUID.randomUUID().toString();
    }
}
