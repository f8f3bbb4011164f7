package dev.ringi.submission;

/** Whether two texts say the same in the same words: browsers and Word end lines differently, and add outer spaces. */
final class Wording {

    private Wording() {}

    static boolean same(String one, String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").strip();
    }
}
