package dev.ringi.engine.trail;

import dev.ringi.event.Trace;

/**
 * @param subject the path
 * @param code the rule's; null where the engine refused
 */
record RequestRefused(String subject, String actor, String method, int status, String code, String address)
        implements Trace {}
