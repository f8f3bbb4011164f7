package dev.ringi.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A decimal number as offices write it: {@code 12.0}, {@code 1,234}, {@code △3.5}, digits of either width. {@code 1,23} is
 * none: somebody slipped, and only he knows where.
 */
public final class WrittenNumber {

    /** All that stand for a minus; the triangles are those of accounts. */
    private static final String MINUS = "-－−△▲";

    /** Beyond this nobody counts, and reading digits takes the square of their number. */
    private static final int LONGEST = 60;

    private static final Pattern DECIMAL = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})++|\\d++)(?:\\.\\d++)?");

    private WrittenNumber() {}

    /** With as many decimals as were written; empty for what isn't a number, or says more than one. */
    public static Optional<BigDecimal> of(String text) {
        var plain = plain(text.strip());
        return plain.length() <= LONGEST && DECIMAL.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(",", "")))
                : Optional.empty();
    }

    public static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9' || letter >= '０' && letter <= '９';
    }

    public static boolean isMinus(char letter) {
        return MINUS.indexOf(letter) >= 0;
    }

    /** Not Unicode's own equivalence, by which ① would be a 1. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(letter -> plain.append(plain((char) letter)));
        return plain.toString();
    }

    private static char plain(char letter) {
        if (isDigit(letter)) {
            return letter < '０' ? letter : (char) (letter - '０' + '0');
        }
        if (isMinus(letter)) {
            return '-';
        }
        return switch (letter) {
            case '，' -> ',';
            case '．' -> '.';
            default -> letter;
        };
    }
}
