package dev.ringi.sheet.hint;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 取組 and 取り組み in one sheet. What stands in quotation marks, and the names of terms, keep their own spelling. */
final class MixedSpelling implements HintPolicy {

    private static final Pattern QUOTED = Pattern.compile("「[^」\\n]*」|『[^』\\n]*』");

    private final List<Spelling> spellings;

    MixedSpelling(List<Spelling> spellings) {
        this.spellings = spellings;
    }

    private record Use(Passage passage, int start, String written) {}

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var named = names(sheet);
        return spellings.stream().flatMap(spelling -> mixed(spelling, uses(spelling, sheet, named)));
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

    private static List<Use> uses(Spelling spelling, SheetText sheet, List<Pattern> names) {
        return sheet.passages().stream()
                .filter(passage -> passage.role() != Role.TERM)
                .flatMap(passage -> passage.find(spelling.pattern())
                        .filter(use -> names.stream().noneMatch(name -> covers(name, passage, use)))
                        .map(use -> new Use(passage, use.start(), use.group())))
                .toList();
    }

    private static boolean covers(Pattern name, Passage passage, MatchResult use) {
        return passage.find(name).anyMatch(found -> found.start() <= use.start() && use.end() <= found.end());
    }

    private static List<Pattern> names(SheetText sheet) {
        var terms = Stream.concat(sheet.of(Role.TERM).map(Passage::text), sheet.glossary().keySet().stream());
        return Stream.concat(
                        Stream.of(QUOTED),
                        terms.filter(term -> !term.isBlank()).map(term -> Pattern.compile(Pattern.quote(term.strip()))))
                .toList();
    }
}
