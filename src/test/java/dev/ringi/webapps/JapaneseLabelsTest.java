package dev.ringi.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseLabelsTest {

    private static final String APP = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** Signs of comparison, which Japanese writes alike, and a label that is empty in English, too. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS",
            "NO_TASK_FORM");

    /** The migration banner, which isn't shown. */
    private static final Set<String> LEFT_EMPTY = Set.of("BANNER_CE_EOL_TEXT", "NO_TASK_FORM");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("Camundaが持つラベルは、すべて日本語にもある")
    void everyLabelHasJapanese(String app) throws IOException {
        var japanese = labels(app, "ja");
        labels(app, "en")
                .fieldNames()
                .forEachRemaining(key -> assertThat(japanese.has(key)).as(key).isTrue());
        japanese.properties().forEach(label -> {
            if (!LEFT_EMPTY.contains(label.getKey())) {
                assertThat(label.getValue().asText()).as(label.getKey()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("差し込みの項目は、英語と同じものを使う")
    void placeholdersAreKept(String app) throws IOException {
        var japanese = labels(app, "ja");
        labels(app, "en")
                .properties()
                .forEach(label -> assertThat(
                                placeholders(japanese.path(label.getKey()).asText()))
                        .as(label.getKey())
                        .isEqualTo(placeholders(label.getValue().asText())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("英語のままのラベルは残っていない")
    void nothingIsLeftInEnglish(String app) throws IOException {
        var japanese = labels(app, "ja");
        labels(app, "en").properties().forEach(label -> {
            if (!SAME_IN_BOTH.contains(label.getKey())) {
                assertThat(japanese.path(label.getKey()).asText())
                        .as(label.getKey())
                        .isNotEqualTo(label.getValue().asText());
            }
        });
    }

    private static JsonNode labels(String app, String language) throws IOException {
        var path = APP + app + "/locales/" + language + ".json";
        try (var in = JapaneseLabelsTest.class.getClassLoader().getResourceAsStream(path)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replace("\uFEFF", "")).path("labels");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
