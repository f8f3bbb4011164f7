package dev.ringi.attachment;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a sheet (取組), which bear no ids: a clerk moves, rewords and deletes rows at will. A file finds its item
 * by the text, wherever it now stands; reworded, by what is most like it; otherwise the item is gone.
 */
public record Items(List<String> texts) {

    /** Below this, two texts share little more than any two of one department. */
    private static final double ALIKE = 0.6;

    /** The text as it now is. */
    public Optional<String> find(String text) {
        if (texts.contains(text)) {
            return Optional.of(text);
        }
        return texts.stream()
                .filter(candidate -> likeness(text, candidate) >= ALIKE)
                .max((one, other) -> Double.compare(likeness(text, one), likeness(text, other)));
    }

    /** Counts from 1. */
    public int numberOf(String text) {
        return texts.indexOf(text) + 1;
    }

    /** Dice's coefficient of the pairs of neighbouring characters: 0 for nothing in common, 1 for the same pairs. */
    private static double likeness(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        var common = new HashSet<>(pairs);
        common.retainAll(others);
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * common.size() / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
