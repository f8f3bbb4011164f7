package dev.ringi.sheet.diff;

import static dev.ringi.sheet.content.Wording.OF_THE_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.Dice;
import dev.ringi.Seeded;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetDiffTest {

    private static final FormSchema FORM = planSheet();

    @Test
    @DisplayName("変わった欄だけが、様式の見出しと場所とともに挙がる")
    void onlyChangedFieldsAreNamed() {
        var changes = changes("""
                {"background": "窓口に来られない人が増えた。", "goal": "1割に増やす。"}""", """
                {"background": "窓口に来られない人が増えた。\\r\\n", "goal": "2割に増やす。"}""");

        assertThat(changes).containsExactly(new FieldChange("sheet.goal", "実施目標", "1割に増やす。", "2割に増やす。", 0));
    }

    @Test
    @DisplayName("行の削除・追加・書き換え・移動を、それぞれそのまま言い当てる")
    void rowsAreMatchedAsPeopleMeanThem() {
        var changes = changes(
                items("4月に計画を作る。", "6月に市民へ周知する。", "9月に中間の点検をする。", "3月に実績をまとめる。"),
                items("3月に実績をまとめる。", "4月に計画を作る。", "6月号より毎月、市民へ周知する。", "随時、相談に応じる。"));

        assertThat(changes)
                .extracting(FieldChange::kind)
                .containsExactly(ChangeKind.MOVED, ChangeKind.CHANGED, ChangeKind.ADDED, ChangeKind.REMOVED);
        assertThat(changes.get(0).movedFrom()).isEqualTo(4);
        assertThat(changes.get(1).before()).isEqualTo("6月に市民へ周知する。");
        assertThat(changes.get(1).path()).startsWith("sheet.items[2].");
    }

    @Test
    @DisplayName("途中に挿し込んだ行は追加、抜いた行は削除で、ほかの行は変わらない")
    void anInsertedRowLeavesTheOthersAlone() {
        assertThat(changes(items("甲を行う。", "乙を行う。"), items("甲を行う。", "まったく別のこと", "乙を行う。")))
                .extracting(FieldChange::kind, FieldChange::path)
                .containsExactly(tuple(ChangeKind.ADDED, "sheet.items[1].text"));
        assertThat(changes(items("甲を行う。", "まったく別のこと", "乙を行う。"), items("甲を行う。", "乙を行う。")))
                .extracting(FieldChange::kind, FieldChange::before)
                .containsExactly(tuple(ChangeKind.REMOVED, "まったく別のこと"));
    }

    @Test
    @DisplayName("用語の説明は、行の番号と欄の名で呼ばれる")
    void aRowOfSeveralFieldsNamesTheField() {
        var changes = changes("""
                {"notes": [{"term": "折衝", "text": "話すこと。"}]}""", """
                {"notes": [{"term": "折衝", "text": "話し合うこと。"}]}""");

        assertThat(changes).extracting(FieldChange::label).containsExactly("※ 用語の説明 1：説明");
    }

    @Test
    @DisplayName("数は、値が同じでも、書かれた形が違えば変更である")
    void numbersAreComparedAsWritten() throws JsonProcessingException {
        var form = FormSchema.read(new ObjectMapper().readTree("""
                {"id": "sample", "components": [{"type": "group", "path": "sheet", "components": [
                  {"type": "textfield", "key": "days", "label": "日数", "properties": {"value": "number", "unit": "日"}}]}]}"""));

        assertThat(SheetDiff.of(form, json("{\"days\": \"12\"}"), json("{\"days\": \"12.0\"}"), OF_THE_FORM))
                .containsExactly(new FieldChange("sheet.days", "日数", "12", "12.0", 0));
        assertThat(SheetDiff.of(form, json("{\"days\": \"12.0\"}"), json("{\"days\": \" 12.0\"}"), OF_THE_FORM))
                .isEmpty();
    }

    @Test
    @DisplayName("選んだものは、記号ではなく、様式にある言葉で比べられる")
    void choicesAreComparedInWords() throws JsonProcessingException {
        var form = FormSchema.read(new ObjectMapper().readTree("""
                {"id": "sample", "components": [{"type": "group", "path": "sheet", "components": [
                  {"type": "radio", "key": "course", "label": "今後の方向性", "values": [
                    {"value": "keep", "label": "継続する"}, {"value": "end", "label": "終了する"}]},
                  {"type": "dynamiclist", "path": "parts", "label": "分担", "components": [
                    {"type": "select", "key": "office", "label": "課", "valuesKey": "offices"}]}]}]}"""));
        var names = new Wording() {
            @Override
            public String option(String optionsKey, String value) {
                return optionsKey + "の" + value;
            }
        };

        assertThat(SheetDiff.of(
                        form,
                        json("{\"course\": \"keep\", \"parts\": [{\"office\": \"d1\"}]}"),
                        json("{\"course\": \"end\", \"parts\": [{\"office\": \"d2\"}]}"),
                        names))
                .containsExactly(
                        new FieldChange("sheet.course", "今後の方向性", "継続する", "終了する", 0),
                        new FieldChange("sheet.parts[0].office", "分担 1", "officesのd1", "officesのd2", 0));
    }

    @Seeded(300)
    @DisplayName("前の内容から変更を除けば同じ内容、同じ内容どうしには何の違いもない")
    void theSameHasNoDifference(Dice dice) {
        var rows = dice.list(6, () -> dice.text(20));

        assertThat(SheetDiff.of(FORM, sheet(rows), sheet(rows), OF_THE_FORM)).isEmpty();
    }

    @Seeded(300)
    @DisplayName("どの行も、前後どちらでもちょうど一度だけ現れる")
    void everyRowAppearsOnce(Dice dice) {
        var then = dice.list(6, () -> dice.text(8));
        var now = dice.list(6, () -> then.isEmpty() || dice.between(0, 1) == 0 ? dice.text(8) : dice.one(then));
        var fields = SheetDiff.sideBySide(FORM, sheet(then), FORM, sheet(now), OF_THE_FORM);

        assertThat(fields)
                .extracting(FieldChange::before)
                .filteredOn(text -> !text.isEmpty())
                .containsExactlyInAnyOrderElementsOf(texts(then));
        assertThat(fields)
                .extracting(FieldChange::after)
                .filteredOn(text -> !text.isEmpty())
                .containsExactlyElementsOf(texts(now));
    }

    private static List<String> texts(List<String> rows) {
        return SheetTexts.of(FORM, sheet(rows), OF_THE_FORM).stream()
                .filter(text -> text.path().endsWith("].text"))
                .map(FieldText::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static ObjectNode sheet(List<String> rows) {
        var sheet = JsonNodeFactory.instance.objectNode();
        var items = sheet.putArray("items");
        rows.forEach(row -> items.addObject().put("text", row));
        return sheet;
    }

    private static String items(String... rows) {
        return sheet(List.of(rows)).toString();
    }

    private static List<FieldChange> changes(String before, String after) {
        return SheetDiff.of(FORM, json(before), json(after), OF_THE_FORM);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static FormSchema planSheet() {
        try {
            return FormSchema.read(
                    new ObjectMapper().readTree(Path.of("forms/planSheet.form").toFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
