package dev.ringi.rehearsal;

/** A step of a rehearsal could not be done; the message says whose and which. */
class RehearsalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalFailed(String message) {
        super(message);
    }
}
