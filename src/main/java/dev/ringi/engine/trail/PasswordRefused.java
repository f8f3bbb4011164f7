package dev.ringi.engine.trail;

import dev.ringi.event.Trace;

/**
 * @param subject the account; empty where there is no such one: what was taken for a name may be a password
 * @param throttled too many tries, so that it wasn't looked at
 */
public record PasswordRefused(String subject, String address, String path, boolean throttled) implements Trace {

    @Override
    public String actor() {
        return null;
    }
}
