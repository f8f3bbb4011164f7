package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A regular expression that tries the rest of a text anew at each place takes minutes for one long field, and a
 * connection with it. How often a character is looked at is counted, not timed, so this says the same on any machine.
 */
@DisplayName("正規表現は、どんな長い文でも、長さに比例する手間で終わる")
public class LinearPatternsTest {

    private static final int LONG = 20_000;
    private static final int PAIRED = 300;

    /** Looks at each character, by any pattern. One that goes through the rest at each place takes half the length. */
    private static final int LOOKS = 100;

    /** One of each kind that people type. */
    private static final String KINDS = "aZ0９①万年あアー。、「」（）()<>＜,.:/=-_%\"'\\@#? \u3000\n\r\t\u0000\uD83D\uDE00\u202E";

    @Test
    @DisplayName("クラスの定数にあるすべての正規表現")
    void ofAllClasses() throws IOException {
        var patterns = constants();

        assertThat(patterns).hasSizeGreaterThan(40);
        assertThat(slow(patterns)).isEmpty();
    }

    /** Which patterns go through a text again and again, each with a text. */
    public static List<String> slow(Map<String, Pattern> patterns) {
        return patterns.entrySet().stream()
                .flatMap(named -> slow(named.getKey(), named.getValue()).stream())
                .toList();
    }

    private static List<String> slow(String name, Pattern pattern) {
        return texts(pattern)
                .filter(text -> isSlow(pattern, text))
                .map(text -> name + " 「" + text.substring(0, 2) + "…」")
                .limit(3)
                .toList();
    }

    private static Stream<String> texts(Pattern pattern) {
        var characters = (KINDS + pattern.pattern())
                .codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .toList();
        var alone = characters.stream().map(one -> one.repeat(LONG));
        var pairs = characters.stream()
                .flatMap(one -> characters.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> (one + other).repeat(PAIRED / 2)));
        var started = characters.stream().flatMap(one -> characters.stream().map(other -> one + other.repeat(PAIRED)));
        return Stream.of(alone, pairs, started).flatMap(texts -> texts);
    }

    private static boolean isSlow(Pattern pattern, String text) {
        try {
            pattern.matcher(new Counted(text)).results().count();
            pattern.matcher(new Counted(text)).matches();
            return false;
        } catch (TooManyLooks | StackOverflowError tooMuch) {
            return true;
        }
    }

    private static Map<String, Pattern> constants() throws IOException {
        var root = Path.of("target/classes");
        try (var files = Files.walk(root.resolve("dev/ringi"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .sorted()
                    .flatMap(file -> fields(file.replace(".class", "").replace('/', '.')))
                    .collect(Collectors.toMap(
                            field -> field.getDeclaringClass().getName() + "." + field.getName(),
                            LinearPatternsTest::value,
                            (one, other) -> one,
                            LinkedHashMap::new));
        }
    }

    private static Stream<Field> fields(String type) {
        try {
            return Arrays.stream(Class.forName(type, false, LinearPatternsTest.class.getClassLoader())
                            .getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Counted implements CharSequence {

        private final String text;
        private long left;

        private Counted(String text) {
            this.text = text;
            left = (long) LOOKS * text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
