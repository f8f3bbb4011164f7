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
                {"type": "textfield", "key": "count", "label": "目標値", "properties": {"value": "number"}},
                {"type": "dynamiclist", "path": "pairs", "label": "実績と説明", "components": [
                  {"type": "textarea", "key": "result", "label": "実績", "validate": {"required": true}},
                  {"type": "textarea", "key": "explanation", "label": "説明", "validate": {"required": true}}]},
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
    @DisplayName("少なくとも何行と決められた一覧は、足りなければ、欠けていても、断られる")
    void aListMayAskForRows() throws JsonProcessingException {
        schema = FormSchema.read(new ObjectMapper().readTree("""
                {"id": "sample", "components": [{"type": "group", "path": "sheet", "components": [
                  {"type": "dynamiclist", "path": "items", "label": "取組", "properties": {"least": "2"}, "components": [
                    {"type": "textfield", "key": "text", "label": "内容"}]}]}]}"""));
        var tooFew = "「取組」を2行以上書いてください。「行を追加」を押すと、行が増えます。";

        assertThat(refused("{\"sheet\": {}}")).containsExactly(tooFew);
        assertThat(refused("{\"sheet\": {\"items\": null}}")).containsExactly(tooFew);
        assertThat(refused("{\"sheet\": {\"items\": [{\"text\": \"い\"}]}}")).containsExactly(tooFew);
        assertThat(refused("{\"sheet\": {\"items\": [{\"text\": \"い\"}, {\"text\": \"ろ\"}]}}"))
                .isEmpty();
    }

    @Test
    @DisplayName("数の欄は、役所で書かれる数なら書かれたとおり受け、ほかは何を書けばよいかを言う")
    void numbersMayBeWrittenAsOfficesDo() {
        for (var number : List.of("12.0", "1,234", "-3.5", "△3.5", "１２", "", " ")) {
            assertThat(refused(counted(number))).as(number).isEmpty();
        }
        for (var text : List.of("1,23", "12.0日", "約10", "十", "1.2.3")) {
            assertThat(refused(counted(text)))
                    .containsExactly("「目標値」は数だけで入力してください（例：12.0、1,234、△3.5）。単位や言葉は書かず、桁の区切りは3桁ごとにしてください。");
        }
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"count\": 12.0}}"))
                .hasSize(1);
    }

    @Test
    @DisplayName("対になる欄の片方がない行は、その欄で断られる")
    void aMissingPartnerIsRefusedAtItsField() throws JsonProcessingException {
        var submitted = new ObjectMapper().readTree("""
                {"decision": "approve", "sheet": {"pairs": [
                  {"result": "開設した。", "explanation": "受け付けた。"}, {"result": "広げた。"}, {"explanation": "縮めた。"}]}}""");

        var refused = catchThrowableOfType(FormRefused.class, () -> FormCheck.require(schema, CONTEXT, submitted));

        assertThat(refused.violations())
                .containsExactly(
                        new FieldViolation("sheet.pairs[1].explanation", "「実績と説明」の2番目：「説明」が入力されていません。入力してください。"),
                        new FieldViolation("sheet.pairs[2].result", "「実績と説明」の3番目：「実績」が入力されていません。入力してください。"));
    }

    private static String counted(String number) {
        return "{\"decision\": \"approve\", \"sheet\": {\"count\": \"" + number + "\"}}";
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
    @DisplayName("印刷できない字、見えない字、一行の欄の改行は、隠れた欄でも行の中でも、欄で断られる")
    void charactersAreJudgedAtTheField() {
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"goal\": \"い\\nろ😀\"}}"))
                .containsExactly("「目標」：2行目の2文字目の「😀」（U+1F600）は印刷用の書体にありません。ほかの字に替えるか、その文字を消してください。");
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"goal\": \"葛\\uDB40\\uDD00城\"}}"))
                .isEmpty();
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"items\": [{\"text\": \"い\\nろ\"}]}}"))
                .containsExactly("「取組」の1番目：「内容」：1行目の2文字目に改行（U+000A（LINE FEED (LF)））があります。ほかの字に替えるか、その文字を消してください。");
        assertThat(refused("{\"decision\": \"approve\", \"reason\": \"い\\u202E\"}"))
                .containsExactly(
                        "「理由」：2文字目に文字の向きを変える見えない文字（U+202E（RIGHT-TO-LEFT OVERRIDE））があります。ほかの字に替えるか、その文字を消してください。");
        assertThat(refused("{\"decision\": \"approve\", \"sheet\": {\"goal\": \" \\u001C\"}}"))
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
