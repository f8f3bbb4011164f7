package dev.ringi.refusal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("断りの符号")
class RefusalCodesTest {

    private static final String ENDING = ".properties";
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+\\.\\w+)\"");
    private static final Pattern THROWN = Pattern.compile("\\b(new Refusal|Refusal\\.\\w+)\\(\\s*\"([^\"]+)\"");
    private static final Pattern NOTED = Pattern.compile("\\b(?:refuse|refused|super)\\(\\s*\"([a-z]+\\.[^\"]+)\"");

    private static List<String> sources;
    private static Set<String> worded;

    @BeforeAll
    static void read() {
        sources = files("src/main/java", ".java").map(RefusalCodesTest::text).toList();
        worded = new TreeSet<>();
        files("src/main/resources/refusals", ENDING).forEach(RefusalCodesTest::collect);
    }

    @Test
    @DisplayName("使う符号には、必ず文がある")
    void everyRefusalHasItsWords() {
        assertThat(worded)
                .containsAll(found(THROWN, match -> match.group(2)))
                .containsAll(found(NOTED, match -> match.group(1)));
    }

    @Test
    @DisplayName("文のある符号は、必ずどこかで使う")
    void noWordsAreLeftOver() {
        assertThat(found(TEXT, match -> match.group(1))).hasSizeGreaterThan(200).containsAll(worded);
    }

    @Test
    @DisplayName("同じ符号は、どこで使っても同じ種類の断りになる")
    void aCodeIsOfOneKind() {
        var ways = sources.stream()
                .flatMap(source -> THROWN.matcher(source).results())
                .collect(groupingBy(match -> match.group(2), mapping(match -> match.group(1), toSet())));

        assertThat(ways).allSatisfy((code, kinds) -> assertThat(kinds).as(code).hasSize(1));
    }

    private static Set<String> found(Pattern pattern, Function<MatchResult, String> part) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(part)
                .collect(toSet());
    }

    private static void collect(Path bundle) {
        var feature = bundle.getFileName().toString().replace(ENDING, "");
        var words = new Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.stringPropertyNames().forEach(rule -> worded.add(feature + "." + rule));
    }

    private static Stream<Path> files(String directory, String ending) {
        try (var all = Files.walk(Path.of(directory))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
