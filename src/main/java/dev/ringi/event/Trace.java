package dev.ringi.event;

/**
 * Something that changed nothing and must be remembered all the same: a login, a refusal, a download. Published once it
 * is over, and written in a transaction of its own. Whoever repeats it within a minute is counted, so nothing in it may differ
 * from one time to the next; what strangers send goes through {@link Legible}.
 */
public interface Trace extends Remembered {}
