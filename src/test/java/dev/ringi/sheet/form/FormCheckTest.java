package dev.ringi.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.Dice;
import dev.ringi.Seeded;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final String FORM = """
            {"id": "sample", "components": [
              {"type": "html", "content": "{{view.html}}"},
              {"type": "radio", "key": "decision", "label": "判断", "validate": {"required": true},
               "values": [{"label": "承認", "value": "approve"}, {"label": "差戻し", "value": "return"}]},
              {"type": "textarea", "key": "reason", "label": "理由", "validate": {"required": true, "maxLength": 10},
               "conditional": {"hide": "=decision != \\"return\\""}},
              {"type": "datetime", "key": "due", "label": "期限"},
              {"type": "select", "key": "target", "label": "対象", "valuesKey": "targets"},
              {"type": "group", "path": "sheet", "components": [
                {"type": "textarea", "key": "goal", "label": "目標", "validate": {"maxLength": 5}},
                {"type": "dynamiclist", "path": "items", "label": "取組", "components": [
                  {"type": "textfield", "key": "text", "label": "内容", "validate": {"required": true}}]}]}]}
            """;

    private static final FormContext CONTEXT = new FormContext() {
        @Override
        public boolean holds(String feel, JsonNode submitted) {
            return !submitted.path("decision").asText().equals("return");
        }

        @Override
        public List<String> options(String variable) {
            return List.of("t1", "t2");
        }
    };

    private FormSchema schema;

    @BeforeEach
    void readTheForm() throws JsonProcessingException {
        schema = FormSchema.read(new ObjectMapper().readTree(FORM));
    }

    @Test
    @DisplayName("様式どおりなら通る")
    void admitsWhatTheFormAdmits() {
        assertThat(refused("""
                {"decision": "approve", "due": "2026-05-15", "target": "t2",
                 "sheet": {"goal": "12.0日", "items": [{"text": "<51件>"}]}}""")).isEmpty();
    }

    @Test
    @DisplayName("隠れている理由は求められず、差戻しなら求められる")
    void aHiddenFieldIsNotAskedFor() {
        assertThat(refused("{\"decision\": \"approve\"}")).isEmpty();
        assertThat(refused("{\"decision\": \"return\"}")).containsExactly("「理由」が入力されていません。入力してください。");
        assertThat(refused("{\"decision\": \"return\", \"reason\": \" 　\"}")).hasSize(1);
    }

    @Test
    @DisplayName("どこにあっても様式にない項目は拒否される")
    void unknownFieldsAreRefusedWhereverTheyAre() {
        assertThat(refused("{\"decision\": \"approve\", \"sheetId\": 1}"))
                .containsExactly("項目「sheetId」は様式にありません。画面から入力し直してください。");
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"note\": 1}}"))
                .containsExactly("項目「sheet.note」は様式にありません。画面から入力し直してください。");
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"items\": [{\"text\": \"い\", \"x\": 1}]}}"))
                .containsExactly("「取組」の1番目：項目「sheet.items[0].x」は様式にありません。画面から入力し直してください。");
    }

    @Test
    @DisplayName("一覧の行は、何番目のどの欄かを告げる")
    void aRowSaysWhichItIs() {
        assertThat(refused(
                        "{\"decision\": \"approve\", \"sheet\": {\"items\": [{\"text\": \"い\"}, {\"text\": \"\"}]}}"))
                .containsExactly("「取組」の2番目：「内容」が入力されていません。入力してください。");
    }

    @Test
    @DisplayName("選択肢にない値、日付でない日付、文でない文、一覧でない一覧は拒否される")
    void valuesOfTheWrongKindAreRefused() {
        assertThat(refused("{\"decision\": \"yes\"}")).hasSize(1);
        assertThat(refused("{\"decision\": {\"a\": 1}}")).hasSize(1);
        assertThat(refused("{\"decision\": \"approve\", \"target\": \"t9\"}")).hasSize(1);
        assertThat(refused("{\"decision\": \"approve\", \"due\": \"来月\"}")).hasSize(1);
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"goal\": 12}}"))
                .hasSize(1);
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"items\": \"い\"}}"))
                .hasSize(1);
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": \"い\"}")).hasSize(1);
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"goal\": \"a\\u0000\"}}"))
                .hasSize(1);
    }

    @Test
    @DisplayName("長さの上限は文字で数え、超えたものだけを拒否する")
    void lengthIsCountedInCharacters() {
        for (var length = 1; length <= 10; length++) {
            var text = "𠮷".repeat(length);
            assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"goal\": \"" + text + "\"}}"))
                    .as(text)
                    .hasSize(length > 5 ? 1 : 0);
        }
    }

    @Seeded(1_000)
    @DisplayName("どんな文字が来ても、様式の外へは例外を出さない")
    void anyTextIsAdmittedOrRefusedInJapanese(Dice dice) {
        var json =
                new ObjectMapper().createObjectNode().put("decision", "return").put("reason", dice.text(12));
        assertThat(refused(json.toString())).allMatch(message -> message.startsWith("「理由」"));
    }

    private List<String> refused(String json) {
        try {
            var submitted = new ObjectMapper().readTree(json);
            var refused = catchThrowableOfType(FormRefused.class, () -> FormCheck.require(schema, CONTEXT, submitted));
            return refused == null
                    ? List.of()
                    : refused.violations().stream().map(FieldViolation::message).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
