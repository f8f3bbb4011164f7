package dev.ringi.attachment;

/**
 * What became of a file that was handed over.
 *
 * @param name under which it is, or already was, attached
 */
public record Deposit(Outcome outcome, String name, int version) {

    public enum Outcome {
        ADDED,
        REPLACED,
        /** The same content is attached already: nothing was stored. */
        KNOWN
    }
}
