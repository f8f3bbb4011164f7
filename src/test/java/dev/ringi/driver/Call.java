package dev.ringi.driver;

/**
 * An act as its caller saw it.
 *
 * @param begun by a clock that gives no time twice
 * @param ended by the same clock; whatever the act did, it did between the two
 * @param said the answer; null where none came, and nobody knows whether the act happened
 */
record Call<S>(String what, Act<S> act, long begun, long ended, String said) {

    boolean isAnswered() {
        return said != null;
    }

    @Override
    public String toString() {
        return begun + "–" + ended + " " + what + " → " + (isAnswered() ? said : "?");
    }
}
