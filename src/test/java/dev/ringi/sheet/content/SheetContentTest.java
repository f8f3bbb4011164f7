package dev.ringi.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.form.FormSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetContentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FORM = """
            {"id": "sample", "components": [
              {"type": "html", "content": "{{view.html}}"},
              {"type": "textarea", "key": "remark", "label": "シートの外の欄"},
              {"type": "group", "path": "sheet", "components": [
                {"type": "textarea", "key": "aim", "label": "ねらい"},
                {"type": "group", "label": "今年度", "properties": {"labelName": "year", "print": "band"}, "components": [
                  {"type": "number", "key": "amount", "label": "予算額（千円）を書いてください", "properties": {"heading": "予算額"}},
                  {"type": "radio", "key": "grade", "label": "評価",
                   "values": [{"label": "おおむね良好", "value": "b"}]},
                  {"type": "dynamiclist", "path": "items", "label": "取組", "components": [
                    {"type": "textarea", "key": "text", "label": "内容"},
                    {"type": "select", "key": "unit", "label": "担当", "valuesKey": "units", "properties": {"print": "none"}}]}]},
                {"type": "dynamiclist", "path": "years", "label": "年度ごとの実績", "components": [
                  {"type": "textfield", "key": "year", "label": "年度"},
                  {"type": "number", "key": "actual", "label": "実績"}]},
                {"type": "textarea", "key": "memo", "label": "庁内の覚書", "properties": {"print": "none"}}]}]}
            """;

    private static final String CONTENT = """
            {"aim": "窓口を短くする。\\n\\n待たせない。", "amount": 12.0, "grade": "b", "memo": "内緒",
             "items": [{"text": "測る。", "unit": "d1"}, {"text": "並べる。\\n知らせる。"}],
             "years": [{"year": "令和6年度", "actual": 12.0}, {"year": "令和7年度"}]}
            """;

    private static final Wording NAMES = new Wording() {
        @Override
        public String option(String optionsKey, String value) {
            return Map.of("units d1", "市民課").get(optionsKey + " " + value);
        }

        @Override
        public Optional<String> heading(String labelName) {
            return Optional.ofNullable(Map.of("year", "◀ 令和8年度 ▶", "aim", "目的").get(labelName));
        }
    };

    @Test
    @DisplayName("様式の順に、群れも一覧も値も、書かれたとおりの言葉で並ぶ")
    void blocksFollowTheForm() {
        assertThat(SheetContent.of(schema(), read(CONTENT), Wording.OF_THE_FORM))
                .extracting(Block::label)
                .containsExactly("ねらい", "今年度", "年度ごとの実績", "庁内の覚書");
        assertThat(all(SheetContent.of(schema(), read(CONTENT), NAMES)))
                .containsExactly(
                        "窓口を短くする。",
                        "待たせない。",
                        "12.0",
                        "おおむね良好",
                        "測る。",
                        "市民課",
                        "並べる。",
                        "知らせる。",
                        "令和6年度",
                        "12.0",
                        "令和7年度",
                        "内緒");
    }

    @Test
    @DisplayName("印刷しないと書いた欄は印刷に入らず、計画の見出しがあればそれを使う")
    void whatIsNotPrintedStaysOut() {
        var printed = SheetContent.printed(schema(), read(CONTENT), NAMES);

        assertThat(printed).extracting(Block::label).containsExactly("目的", "◀ 令和8年度 ▶", "年度ごとの実績");
        assertThat(((Block.Band) printed.get(1)).blocks())
                .extracting(Block::label, Block::print)
                .containsExactly(tuple("予算額", Print.ROW), tuple("評価", Print.ROW), tuple("取組", Print.BULLETS));
        assertThat(all(printed)).doesNotContain("内緒", "市民課");
        assertThat(((Block.Rows) printed.get(2)).table().columns())
                .extracting(Table.Column::head)
                .containsExactly("年度", "実績");
    }

    @Test
    @DisplayName("空の欄は印刷に入らない")
    void emptyFieldsAreLeftOut() {
        assertThat(SheetContent.printed(schema(), read("{\"aim\": \" \\n\", \"items\": [], \"grade\": null}"), NAMES))
                .isEmpty();
    }

    @Test
    @DisplayName("凍結したものを読み戻すと、元と同じである")
    void frozenBlocksAreReadBack() throws JsonProcessingException {
        var blocks = SheetContent.of(schema(), read(CONTENT), NAMES);

        var frozen = JSON.writerFor(new TypeReference<List<Block>>() {}).writeValueAsString(blocks);

        assertThat(JSON.readValue(frozen, new TypeReference<List<Block>>() {})).isEqualTo(blocks);
    }

    @Test
    @DisplayName("画面では、どの見出しと行も、どの欄のものかを持ち、書かれた印は文字のまま出る")
    void headingsAndRowsBearTheirField() {
        var blocks =
                SheetContent.of(schema(), read("{\"items\": [{\"text\": \"<b>51件</b>\", \"unit\": \"d1\"}]}"), NAMES);

        var paper = Jsoup.parseBodyFragment(ContentHtml.of(blocks).trusted());

        assertThat(paper.select("h3").eachText()).containsExactly("◀ 令和8年度 ▶");
        assertThat(paper.select("[data-field='sheet.items']").eachText()).containsExactly("取組");
        assertThat(paper.select("[data-field='sheet.items[0]'] p").eachText())
                .containsExactly("<b>51件</b>", "（担当：市民課）");
    }

    private static List<String> all(List<Block> blocks) {
        return blocks.stream().flatMap(Block::words).toList();
    }

    private static FormSchema schema() {
        return FormSchema.read(read(FORM));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
