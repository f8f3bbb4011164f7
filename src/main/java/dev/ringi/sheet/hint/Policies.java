package dev.ringi.sheet.hint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All policies, one after the other over one sheet. */
@Component
class Policies {

    private static final ClassPathResource SPELLINGS = new ClassPathResource("hints/spellings.txt");

    private final List<HintPolicy> policies;

    Policies(HintSettings settings) {
        policies = List.of(
                new Unchanged(),
                new GoalWithoutMeasure(),
                new RelativeYear(),
                new RelativeSpan(),
                new UndatedFigure(),
                new UndefinedTerm(),
                new MixedSpelling(spellings()),
                new MixedStyle(),
                new MixedNumbering(),
                new BrokenNumbering(),
                new DoubledParticle(),
                new DoubledPunctuation(),
                new LongSentence(settings.longestSentence()));
    }

    /** In the order of the fields; the same words with the same advice are one hint. */
    List<Hint> look(SheetText sheet) {
        Map<Hint, TreeSet<Integer>> places = new LinkedHashMap<>();
        policies.stream()
                .flatMap(policy -> policy.look(sheet))
                .forEach(hint -> places.computeIfAbsent(at(hint, List.of()), same -> new TreeSet<>())
                        .addAll(hint.at()));
        var order = sheet.passages().stream().map(Passage::path).toList();
        return places.entrySet().stream()
                .map(entry -> at(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted((one, other) -> Integer.compare(order.indexOf(one.path()), order.indexOf(other.path())))
                .toList();
    }

    private static Hint at(Hint hint, List<Integer> places) {
        return new Hint(hint.path(), hint.kind(), hint.found(), places, hint.text(), hint.replacement());
    }

    private static List<Spelling> spellings() {
        try (var lines =
                new BufferedReader(new InputStreamReader(SPELLINGS.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Spelling::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
