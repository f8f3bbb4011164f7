package dev.ringi.sheet.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** How alike two texts are, by the pairs of characters that they share (Dice): needs no dictionary of Japanese words. */
final class Similarity {

    private Similarity() {}

    /** 0 for nothing in common, 1 for the same text. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var pairs = pairs(one);
        var others = pairs(other);
        var all = count(pairs) + count(others);
        var shared = pairs.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        IntStream.range(0, text.length() - 1).forEach(i -> pairs.merge(text.substring(i, i + 2), 1, Integer::sum));
        return pairs;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
