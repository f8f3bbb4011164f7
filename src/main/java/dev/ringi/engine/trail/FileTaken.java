package dev.ringi.engine.trail;

import dev.ringi.event.Trace;

/**
 * A file went out that isn't published.
 *
 * @param subject the path
 */
record FileTaken(String subject, String actor, String file, String address) implements Trace {}
