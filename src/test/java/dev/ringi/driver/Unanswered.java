package dev.ringi.driver;

/** Nobody knows what became of what was sent. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(Throwable cause) {
        super(cause);
    }
}
