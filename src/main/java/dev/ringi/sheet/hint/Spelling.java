package dev.ringi.sheet.hint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of {@code hints/spellings.txt}: the ways to write one word.
 *
 * @param preferred how official documents write it, or null where both will do
 * @param first the characters that it may begin with
 * @param pattern finds it, however it is written
 */
record Spelling(String preferred, Set<Character> first, Pattern pattern) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "<名詞>", "(?=[のがはもとで等）)」』。．,，：:／/・]|を(?!行かう)|に(?!行)|\\s|\\z)",
            "<単独>", "(?![\\p{IsHan}\\p{IsKatakana}ー[\\p{IsHiragana}&&[^のをがはもとでにへ]]])");
    private static final Pattern CONDITION = Pattern.compile("<[^<>]*>|\\([^()]*\\)");

    static Spelling parse(String line) {
        var ways = List.of(line.strip().split("\\s+[/>]\\s+"));
        var alternatives = ways.stream().map(Spelling::withConditions).toList();
        return new Spelling(
                line.contains(" > ") ? CONDITION.matcher(ways.get(0)).replaceAll("") : null,
                ways.stream().map(way -> way.charAt(0)).collect(Collectors.toSet()),
                Pattern.compile(String.join("|", alternatives)));
    }

    /** Where the word ends that begins here; -1 if none does. */
    int endOf(String text, int at) {
        var matcher = pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static String withConditions(String way) {
        var pattern = way;
        for (var condition : CONDITIONS.entrySet()) {
            pattern = pattern.replace(condition.getKey(), condition.getValue());
        }
        return pattern;
    }
}
