package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.content.PrintCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormModelTest {

    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
    private static final Set<String> SHOWN = Set.of("html", "text", "separator", "spacer");
    private static final Set<String> WRITTEN = Set.of("textfield", "textarea");

    /** Types that the server-side check knows; another needs a rule there first. */
    private static final Set<String> CHECKED = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    static Stream<Path> forms() {
        return Stream.of("forms", "src/main/resources/programmes")
                .flatMap(FormModelTest::formsIn)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("様式の識別子はファイル名と同じである")
    void idIsTheFileName(Path file) throws IOException {
        assertThat(read(file).path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("項目はサーバーで確かめられる種類だけで、日本語の見出しがある")
    void fieldsAreOfKnownTypesWithJapaneseLabels(Path file) throws IOException {
        for (var component : components(read(file))) {
            var type = component.path("type").asText();
            if (SHOWN.contains(type)
                    || type.equals("group") && !component.path("showOutline").asBoolean()) {
                continue;
            }
            assertThat(Set.of("group", "dynamiclist").contains(type) || CHECKED.contains(type))
                    .as(type)
                    .isTrue();
            assertThat(component.path("label").asText())
                    .as(component.path("id").asText())
                    .containsPattern(JAPANESE);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("書き込む欄には必ず文字数の上限がある")
    void everyWrittenFieldHasALimit(Path file) throws IOException {
        components(read(file)).stream()
                .filter(component -> WRITTEN.contains(component.path("type").asText()))
                .forEach(component -> assertThat(
                                component.path("validate").path("maxLength").asInt())
                        .as(component.path("id").asText())
                        .isBetween(1, 20_000));
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("一覧は折り畳まれず、行を足し引きできる")
    void listsAreNotCollapsed(Path file) throws IOException {
        components(read(file)).stream()
                .filter(component -> component.path("type").asText().equals("dynamiclist"))
                .forEach(list -> {
                    assertThat(list.path("disableCollapse").asBoolean()).isTrue();
                    assertThat(list.path("allowAddRemove").asBoolean()).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("差戻しを選べる様式は、差戻しのときだけ理由を必ず求める")
    void aReturnAsksForItsReason(Path file) throws IOException {
        var components = components(read(file));
        var offersReturn = components.stream()
                .flatMap(component -> stream(component.path("values")))
                .anyMatch(option -> option.path("value").asText().equals("return"));
        var reasons = components.stream()
                .filter(component -> component.path("key").asText().equals("reason"))
                .toList();
        assertThat(reasons).hasSize(offersReturn ? 1 : reasons.size());
        if (offersReturn) {
            assertThat(reasons.get(0).path("validate").path("required").asBoolean())
                    .isTrue();
            assertThat(reasons.get(0).path("conditional").path("hide").asText()).isEqualTo("=decision != \"return\"");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("書かれる欄は、どれも印刷されるか、印刷しないと書いてある")
    void everyFieldIsPrintedOrSaysThatItIsNot(Path file) throws IOException {
        assertThat(PrintCheck.problems(read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("部品の識別子は重ならない")
    void idsAreUnique(Path file) throws IOException {
        var seen = new HashSet<String>();
        components(read(file))
                .forEach(component ->
                        assertThat(seen.add(component.path("id").asText())).isTrue());
    }

    private static Stream<Path> formsIn(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> components(JsonNode parent) {
        var all = new ArrayList<JsonNode>();
        for (var component : parent.path("components")) {
            all.add(component);
            all.addAll(components(component));
        }
        return all;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
