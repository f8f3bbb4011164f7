package dev.ringi.submission.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.diff.Divergence;
import dev.ringi.sheet.diff.Divergence.Side;
import dev.ringi.sheet.diff.Stretch;
import dev.ringi.sheet.diff.TextDiff;
import java.util.List;
import java.util.Locale;

/**
 * Why a draft was not saved: somebody else's is newer.
 *
 * @param by the other's name
 * @param at ISO 8601 in UTC
 * @param revision of the other's; a save that is based on it goes through
 */
public record DraftConflict(String message, String by, String at, int revision, List<Difference> differences) {

    /**
     * One place that differs; see {@link Divergence}.
     *
     * @param onlyIn {@code mine} or {@code theirs} for a row that one side alone has, else null
     * @param advised {@code mine}, {@code theirs} or null
     * @param marks both texts in one, cut where they differ
     */
    public record Difference(
            String path,
            String label,
            String mine,
            String theirs,
            String onlyIn,
            String advised,
            JsonNode value,
            List<Mark> marks) {

        static Difference of(Divergence place) {
            var marks = TextDiff.of(place.theirs(), place.mine()).stream()
                    .map(Mark::of)
                    .toList();
            return new Difference(
                    place.path(),
                    place.label(),
                    place.mine(),
                    place.theirs(),
                    nameOf(place.onlyIn()),
                    nameOf(place.advised()),
                    place.value(),
                    marks);
        }

        private static String nameOf(Side side) {
            return side == null ? null : side.name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param in {@code both}, {@code mine} or {@code theirs} */
    public record Mark(String in, String text) {

        static Mark of(Stretch stretch) {
            var in = switch (stretch.kind()) {
                case SAME -> "both";
                case ADDED -> "mine";
                case REMOVED -> "theirs";
            };
            return new Mark(in, stretch.text());
        }
    }
}
