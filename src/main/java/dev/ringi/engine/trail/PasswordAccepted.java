package dev.ringi.engine.trail;

import dev.ringi.event.Trace;

/**
 * Somebody logged in, or proved who they are to change their password.
 *
 * @param path where they did
 */
public record PasswordAccepted(String subject, String actor, String address, String path) implements Trace {}
