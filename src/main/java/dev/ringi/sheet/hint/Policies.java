package dev.ringi.sheet.hint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All policies, one after the other over one sheet. */
@Component
class Policies {

    private static final ClassPathResource SPELLINGS = new ClassPathResource("hints/spellings.txt");

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);
    private static final int MOST = 200;

    private final List<HintPolicy> policies;
    private final Duration deadline;

    Policies(HintSettings settings) {
        deadline = settings.deadline();
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

    /**
     * In the order of the fields; the same words with the same advice are one hint. At most {@value #MOST}, each with at
     * most as many places: who has more begins with these.
     */
    List<Hint> look(SheetText sheet) {
        Map<Hint, TreeSet<Integer>> places = new LinkedHashMap<>();
        var begin = System.nanoTime();
        for (var policy : policies) {
            if (System.nanoTime() - begin >= deadline.toNanos()) {
                LOG.warn("Hints stopped before {}", policy.getClass().getSimpleName());
                break;
            }
            policy.look(sheet)
                    .forEach(hint -> places.computeIfAbsent(at(hint, List.of()), same -> new TreeSet<>())
                            .addAll(hint.at()));
        }
        var order = order(sheet);
        return places.entrySet().stream()
                .map(entry ->
                        at(entry.getKey(), entry.getValue().stream().limit(MOST).toList()))
                .sorted(Comparator.comparing(hint -> order.get(hint.path())))
                .limit(MOST)
                .toList();
    }

    private static Map<String, Integer> order(SheetText sheet) {
        var order = new HashMap<String, Integer>();
        sheet.passages().forEach(passage -> order.putIfAbsent(passage.path(), order.size()));
        return order;
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
