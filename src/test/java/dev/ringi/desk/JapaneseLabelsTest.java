package dev.ringi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four applications' labels against the English ones of the very version that is bundled. */
class JapaneseLabelsTest {

    private static final String APP = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}|%[ds]");
    private static final Pattern MARKUP = Pattern.compile("</?(?:a|b|br|code|strong)\\b[^>]*>");
    private static final Pattern HALF_WIDTH_KATAKANA = Pattern.compile("[\\uFF61-\\uFF9F]");

    /** What Japanese offices write alike: abbreviations, and signs of comparison. */
    private static final Set<String> SAME_IN_BOTH = Set.of("OK", "ID", "ID*", "CSV", "JSON", "<", "<=", ">", ">=");

    /** Camunda's word on its own end, which isn't shown; its forks have none. */
    private static final String END_OF_LIFE = "BANNER_CE_EOL_TEXT";

    /** A line that English leaves empty, too; the plural's s. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            END_OF_LIFE,
            "NO_TASK_FORM",
            "PLGN_BATCH_S",
            "PLGN_MIG_S",
            "PLGN_MOD_DIALOG_S",
            "PLGN_MOD_RESTART_DIALOG_S");

    /** Their links lead to Camunda's pages on the internet, or past the login. */
    private static final Set<String> WITHOUT_THEIR_LINK = Set.of(END_OF_LIFE, "FIRST_LOGIN_INFO");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Camundaが持つラベルは、すべて日本語にもある")
    void everyLabelHasJapanese(String app) throws IOException {
        var japanese = labels(app, "ja");
        assertThat(japanese.keySet()).containsAll(labels(app, "en").keySet());
        assertThat(japanese).allSatisfy((key, text) -> {
            if (!LEFT_EMPTY.contains(key)) {
                assertThat(text).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("英語にないラベルは、画面が英文のまま引くものに限る")
    void nothingIsSuperfluous(String app) throws IOException {
        var scripts = script(APP + app + "/camunda-" + app + "-bootstrap.js");
        var added = labels(app, "ja");
        added.keySet().removeAll(labels(app, "en").keySet());
        added.remove(END_OF_LIFE);
        assertThat(added.keySet()).allMatch(key -> scripts.contains(key) || scripts.contains(key.replace("`", "\\`")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("差し込みの項目とリンクは、英語と同じものを使う")
    void placeholdersAreKept(String app) throws IOException {
        var japanese = labels(app, "ja");
        labels(app, "en").forEach((key, english) -> {
            assertThat(found(PLACEHOLDER, japanese.get(key))).as(key).isEqualTo(found(PLACEHOLDER, english));
            if (!WITHOUT_THEIR_LINK.contains(key)) {
                assertThat(found(MARKUP, japanese.get(key))).as(key).isEqualTo(found(MARKUP, english));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("英語のままのラベルも、半角の片仮名も残っていない")
    void nothingIsLeftInEnglish(String app) throws IOException {
        var english = labels(app, "en");
        assertThat(labels(app, "ja")).allSatisfy((key, text) -> {
            if (!SAME_IN_BOTH.contains(text) && !text.isEmpty()) {
                assertThat(text).isNotEqualTo(english.get(key));
            }
            assertThat(text).doesNotContainPattern(HALF_WIDTH_KATAKANA);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin", "welcome"})
    @DisplayName("日付の書き方は、どの画面でも同じ")
    void datesAreWrittenAlike(String app) throws IOException {
        assertThat(locale(app, "ja").path("dateLocales"))
                .isEqualTo(locale("tasklist", "ja").path("dateLocales"));
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        return locale(app, language).path("labels").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, label -> label.getValue().asText()));
    }

    private static JsonNode locale(String app, String language) throws IOException {
        return new ObjectMapper()
                .readTree(script(APP + app + "/locales/" + language + ".json").replace("\uFEFF", ""));
    }

    private static String script(String path) throws IOException {
        try (var in = JapaneseLabelsTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("\\{\\{\\s*(\\w+)\\s*}}", "$1"))
                .sorted()
                .toList();
    }
}
