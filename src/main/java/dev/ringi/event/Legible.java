package dev.ringi.event;

/** What somebody sent, fit to be kept for ever: bounded, and without characters that can't be seen or stored. */
public final class Legible {

    private Legible() {}

    public static String text(String sent, int longest) {
        if (sent == null) {
            return "";
        }
        var seen = sent.codePoints()
                .map(each -> Character.isISOControl(each) || isUnpaired(each) ? '?' : each)
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return seen.toString();
    }

    private static boolean isUnpaired(int each) {
        return each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
    }
}
