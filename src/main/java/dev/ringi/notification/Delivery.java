package dev.ringi.notification;

/** How an attempt to send ended. */
record Delivery(Outcome outcome, String error) {

    enum Outcome {
        ACCEPTED,
        /** The server wants none of it, now or later. */
        REFUSED,
        /** It surely did not go out, and may another time. */
        DEFERRED,
        /** It was handed over, and no answer came. */
        UNKNOWN
    }

    static Delivery accepted() {
        return new Delivery(Outcome.ACCEPTED, null);
    }
}
