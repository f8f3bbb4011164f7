package dev.ringi.sheet.hint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of {@code hints/spellings.txt}: the ways to write one word.
 *
 * @param preferred how official documents write it, or null where both will do
 * @param pattern finds it, however it is written
 */
record Spelling(String preferred, Pattern pattern) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "<名詞>", "(?=[のがはもとで等）)」』。．,，：:／/・]|を(?!行かう)|に(?!行)|\\s|\\z)",
            "<単独>", "(?![\\p{IsHan}\\p{IsKatakana}ー[\\p{IsHiragana}&&[^のをがはもとでにへ]]])");
    private static final Pattern CONDITION = Pattern.compile("<[^>]*>|\\([^)]*\\)");

    static Spelling parse(String line) {
        var ways = List.of(line.strip().split("\\s+[/>]\\s+"));
        var alternatives = ways.stream().map(Spelling::withConditions).toList();
        return new Spelling(
                line.contains(" > ") ? CONDITION.matcher(ways.get(0)).replaceAll("") : null,
                Pattern.compile(String.join("|", alternatives)));
    }

    private static String withConditions(String way) {
        var pattern = way;
        for (var condition : CONDITIONS.entrySet()) {
            pattern = pattern.replace(condition.getKey(), condition.getValue());
        }
        return pattern;
    }
}
