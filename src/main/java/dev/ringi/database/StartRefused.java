package dev.ringi.database;

/** Ringi doesn't start; what is wrong and what to do, for the operator's console. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    StartRefused(String description, String action) {
        this(description, action, null);
    }

    StartRefused(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
