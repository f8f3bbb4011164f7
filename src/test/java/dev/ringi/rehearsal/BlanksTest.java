package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.form.FormCheck;
import dev.ringi.sheet.form.FormContext;
import dev.ringi.sheet.form.FormSchema;
import dev.ringi.sheet.form.SheetForms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("試行で埋める欄")
class BlanksTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final SheetForms FORMS = new SheetForms(JSON, "");
    private static final String OFFERED = """
            {"unitOptions": {"value": "[{\\"label\\": \\"納税課\\", \\"value\\": \\"d01\\"}]"}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planSheet",
                "departmentPolicy",
                "initiativePlan",
                "initiativeResult",
                "projectPlan",
                "projectResult"
            })
    @DisplayName("どの様式も、空のシートを埋めれば提出できる")
    void whateverTheFormItCanBeHandedIn(String form) {
        assertHandedIn(FORMS.get(form));
    }

    @Test
    @DisplayName("種類の違う欄は、それぞれの決まりのとおりに埋める")
    void everyKindOfFieldIsFilledIn() throws IOException {
        assertHandedIn(FormSchema.read(JSON.readTree("""
                {"id": "any", "components": [{"type": "group", "path": "sheet", "components": [
                  {"type": "number", "key": "count", "validate": {"required": true, "min": 3, "max": 5}},
                  {"type": "textfield", "key": "rate", "properties": {"value": "number"}, "validate": {"required": true}},
                  {"type": "textfield", "key": "code", "validate": {"required": true, "minLength": 5, "maxLength": 6}},
                  {"type": "radio", "key": "grade", "validate": {"required": true}, "values": [{"value": "A"}, {"value": "B"}]},
                  {"type": "select", "key": "who", "validate": {"required": true}, "valuesKey": "unitOptions"},
                  {"type": "checklist", "key": "some", "validate": {"required": true}, "values": [{"value": "x"}]},
                  {"type": "checkbox", "key": "sure", "validate": {"required": true}},
                  {"type": "datetime", "key": "day", "subtype": "date", "validate": {"required": true}},
                  {"type": "dynamiclist", "path": "rows", "components": [
                    {"type": "textarea", "key": "text", "validate": {"required": true}}]}]}]}
                """)));
    }

    @Test
    @DisplayName("書いてあることは変えず、ない項目は足さない")
    void whatIsWrittenStays() throws IOException {
        var written = JSON.readTree("{\"text\": \"待たせない窓口をめざす。\", \"points\": []}");

        assertThat(blanks().filled(FORMS.get("departmentPolicy"), written)).isEqualTo(written);
    }

    @Test
    @DisplayName("書きかけの行は、必須の欄だけを埋める")
    void rowsAreCompleted() throws IOException {
        var begun = JSON.readTree("{\"results\": [{\"result\": \"予約を始めた。\"}]}");

        var row = blanks().filled(FORMS.get("initiativeResult"), begun).at("/results/0");

        assertThat(row.path("result").asText()).isEqualTo("予約を始めた。");
        assertThat(row.path("explanation").asText()).startsWith("（試行）");
        assertThat(row.has("figures")).isFalse();
    }

    private static void assertHandedIn(FormSchema form) {
        var sheet = blanks().filled(form, JSON.createObjectNode());

        assertThatCode(() -> FormCheck.require(
                        form, new Offered(), JSON.createObjectNode().set("sheet", sheet)))
                .doesNotThrowAnyException();
    }

    private static Blanks blanks() {
        return new Blanks(new FormValues(JsonText.parse(OFFERED)), TODAY);
    }

    private static class Offered implements FormContext {

        @Override
        public boolean holds(String feel, JsonNode submitted) {
            return false;
        }

        @Override
        public List<String> options(String variable) {
            return List.of("d01");
        }
    }
}
