package dev.ringi.sheet.hint;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 取組 and 取り組み in one sheet. What stands in quotation marks, and the names of terms, keep their own spelling. */
final class MixedSpelling implements HintPolicy {

    private static final Pattern QUOTED = Pattern.compile("「[^「」\\n]*」|『[^『』\\n]*』");

    /** As the form has it; a longer one isn't a name, and would be sought at each place of a text to its end. */
    private static final int LONGEST_TERM = 100;

    private final List<Spelling> spellings;
    private final Map<Character, List<Spelling>> byFirst;

    MixedSpelling(List<Spelling> spellings) {
        this.spellings = spellings;
        byFirst = spellings.stream()
                .flatMap(spelling -> spelling.first().stream().map(first -> Map.entry(first, spelling)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private record Use(Passage passage, int start, String written) {}

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var names = names(sheet);
        var uses = new HashMap<Spelling, List<Use>>();
        sheet.passages().stream()
                .filter(passage -> passage.role() != Role.TERM)
                .forEach(passage -> collect(passage, names, uses));
        return spellings.stream().flatMap(spelling -> mixed(spelling, uses.getOrDefault(spelling, List.of())));
    }

    /** Most places begin no word that is spelt in two ways, so patterns are tried only where one may begin. */
    private void collect(Passage passage, List<Pattern> names, Map<Spelling, List<Use>> uses) {
        var text = passage.text();
        var reach = reach(passage, names);
        var ends = new HashMap<Spelling, Integer>();
        for (var at = 0; at < text.length(); at++) {
            for (var spelling : byFirst.getOrDefault(text.charAt(at), List.of())) {
                var end = spelling.endOf(text, at);
                if (end > at && ends.getOrDefault(spelling, 0) <= at) {
                    ends.put(spelling, end);
                    if (reach[at] < end) {
                        uses.computeIfAbsent(spelling, none -> new ArrayList<>())
                                .add(new Use(passage, at, text.substring(at, end)));
                    }
                }
            }
        }
    }

    /** For each place, where the furthest name ends that begins there or before. */
    private static int[] reach(Passage passage, List<Pattern> names) {
        var reach = new int[passage.text().length()];
        names.stream()
                .flatMap(passage::find)
                .forEach(name -> reach[name.start()] = Math.max(reach[name.start()], name.end()));
        Arrays.parallelPrefix(reach, Math::max);
        return reach;
    }

    private static Stream<Hint> mixed(Spelling spelling, List<Use> uses) {
        var counts = uses.stream().collect(groupingBy(Use::written, LinkedHashMap::new, counting()));
        if (counts.size() < 2) {
            return Stream.empty();
        }
        var better = spelling.preferred() == null ? usual(counts) : spelling.preferred();
        return uses.stream()
                .filter(use -> !use.written().equals(better))
                .map(use -> hint(use, better, spelling, counts));
    }

    private static Hint hint(Use use, String better, Spelling spelling, Map<String, Long> counts) {
        var mix = counts.entrySet().stream()
                .map(entry -> "「%s」が%dか所".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("、"));
        var reason = spelling.preferred() == null ? "多い方の「%s」に" : "公用文の書き方の「%s」に";
        var text = "書き方が混ざっています（%s）。%sそろえてはいかがでしょうか。".formatted(mix, reason.formatted(better));
        return new Hint(use.passage(), "mixedSpelling", use.start(), use.written(), text, better);
    }

    private static String usual(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    private static List<Pattern> names(SheetText sheet) {
        var terms = Stream.concat(sheet.of(Role.TERM).map(Passage::text), sheet.glossary().keySet().stream());
        return Stream.concat(
                        Stream.of(QUOTED),
                        terms.filter(term -> !term.isBlank() && term.length() <= LONGEST_TERM)
                                .map(term -> Pattern.compile(Pattern.quote(term.strip()))))
                .toList();
    }
}
