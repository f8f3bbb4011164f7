package dev.ringi.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.form.FormSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a form says of marks, figures, numbers and units. */
class CountedContentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FORM = """
            {"id": "sample", "components": [{"type": "group", "path": "sheet", "components": [
              {"type": "dynamiclist", "path": "results", "label": "実績と説明",
               "properties": {"print": "table", "marks": "circled"}, "components": [
                {"type": "textarea", "key": "result", "label": "実績"},
                {"type": "textfield", "key": "figures", "label": "数値", "properties": {"role": "figures", "print": "below"}},
                {"type": "textarea", "key": "explanation", "label": "説明"},
                {"type": "textfield", "key": "count", "label": "回数", "properties": {"value": "number"}}]},
              {"type": "dynamiclist", "path": "indicators", "label": "指標", "components": [
                {"type": "textfield", "key": "name", "label": "名"},
                {"type": "textfield", "key": "unit", "label": "単位", "properties": {"role": "unit"}},
                {"type": "textfield", "key": "goal", "label": "目標", "properties": {"value": "number"}}]},
              {"type": "dynamiclist", "path": "money", "label": "事業費", "components": [
                {"type": "textfield", "key": "year", "label": "年度"},
                {"type": "textfield", "key": "budget", "label": "予算", "properties": {"value": "number", "unit": "千円"}},
                {"type": "number", "key": "staff", "label": "人員（人）", "properties": {"unit": "人"}}]},
              {"type": "textfield", "key": "total", "label": "合計", "properties": {"value": "number", "unit": "円"}},
              {"type": "dynamiclist", "path": "steps", "label": "順序", "properties": {"print": "numbered", "marks": "circled"},
               "components": [{"type": "textarea", "key": "text", "label": "内容"}]}]}]}
            """;

    private static final String CONTENT = """
            {"results": [
               {"result": "開設した。", "figures": "<登録：51件>", "explanation": "一つ目。\\n二つ目。", "count": "3"},
               {"result": "", "explanation": "説明だけ。", "count": ""}],
             "indicators": [{"name": "日数", "unit": "日", "goal": "12.0"}, {"name": "率", "unit": "%", "goal": "△1,200"}],
             "money": [{"year": "令和8年度", "budget": "1,234", "staff": 0.5}, {"year": "令和9年度", "budget": ""}],
             "total": "12.0", "steps": [{"text": "測る。"}, {"text": "並べる。\\n直す。"}]}
            """;

    @Test
    @DisplayName("番号は、行の書かれた欄の初めの段落にだけ付き、空の欄や数には付かない")
    void marksStandBeforeTheFirstParagraph() {
        var lines = table(0).lines();

        assertThat(lines.get(0).cells())
                .extracting(Table.Cell::mark, Table.Cell::lines)
                .containsExactly(
                        tuple("①", List.of("開設した。", "<登録：51件>")),
                        tuple("①", List.of("一つ目。", "二つ目。")),
                        tuple(null, List.of("3")));
        assertThat(lines.get(1).cells()).extracting(Table.Cell::mark).containsExactly(null, "②", null);
        assertThat(blocks().get(4).items())
                .containsExactly(new Block.Item("①", "測る。"), new Block.Item("②", "並べる。\n直す。"));
    }

    @Test
    @DisplayName("21番目からも1文字の番号が続く")
    void marksGoOn() {
        var steps = JSON.createObjectNode();
        var rows = steps.putArray("steps");
        for (var i = 0; i < 22; i++) {
            rows.addObject().put("text", "段" + i);
        }

        assertThat(SheetContent.of(schema(), steps, Wording.OF_THE_FORM).get(4).items())
                .extracting(Block.Item::mark)
                .contains("⑳", "㉑", "㉒");
    }

    @Test
    @DisplayName("数値の欄は、書かれたまま残り、名と数と単位も持つ")
    void figuresAreKeptAndRead() {
        var figures = (Block.Text) rows(0).get(0).cells().get(1);

        assertThat(figures.paragraphs()).containsExactly("<登録：51件>");
        assertThat(figures.figures()).containsExactly(new Figure("登録", "51", new BigDecimal("51"), "件"));
        assertThat(((Block.Text) rows(0).get(0).cells().get(0)).figures()).isEmpty();
    }

    @Test
    @DisplayName("数は、書かれた形と、桁のそろった値と、単位を持つ")
    void numbersKnowTheirUnit() {
        assertThat(Stream.of(rows(1).get(0), rows(1).get(1), rows(2).get(0))
                        .flatMap(row -> row.cells().stream())
                        .filter(Block.Value.class::isInstance)
                        .map(Block.Value.class::cast))
                .extracting(Block.Value::written, Block.Value::number, Block.Value::unit)
                .containsExactly(
                        tuple("12.0", new BigDecimal("12.0"), "日"),
                        tuple("△1,200", new BigDecimal("-1200"), "%"),
                        tuple("1,234", new BigDecimal("1234"), "千円"),
                        tuple("0.5", new BigDecimal("0.5"), "人"));
        assertThat(blocks().get(3).lines()).containsExactly("12.0円");
    }

    @Test
    @DisplayName("列の単位は見出しに一度だけ出て、単位の列があれば見出しにも数にも付かない")
    void unitsAreSaidOnce() {
        assertThat(table(1).columns()).extracting(Table.Column::head).containsExactly("名", "単位", "目標");
        assertThat(table(1).lines().get(0).cells())
                .extracting(Table.Cell::lines)
                .containsExactly(List.of("日数"), List.of("日"), List.of("12.0"));
        assertThat(table(2).columns()).extracting(Table.Column::head).containsExactly("年度", "予算（千円）", "人員（人）");
        assertThat(table(2).columns()).extracting(Table.Column::numeric).containsExactly(false, true, true);
        assertThat(table(2).lines().get(0).cells().get(1).lines()).containsExactly("1,234");
    }

    @Test
    @DisplayName("単位の列が印刷されなければ、単位は数のあとに付く")
    void aUnitThatIsNotShownFollowsTheNumber() {
        var hidden = FORM.replace("\"role\": \"unit\"", "\"role\": \"unit\", \"print\": \"none\"");
        var printed = SheetContent.printed(FormSchema.read(read(hidden)), read(CONTENT), Wording.OF_THE_FORM);

        assertThat(((Block.Rows) printed.get(1)).table().lines().get(0).cells())
                .extracting(Table.Cell::lines)
                .containsExactly(List.of("日数"), List.of("12.0日"));
    }

    @Test
    @DisplayName("凍結しても、番号も、12.0の桁も、単位も変わらない")
    void frozenBlocksKeepEveryDigit() {
        var blocks = blocks();
        var kinds = JSON.createArrayNode();
        blocks.forEach(block -> kinds.add(JSON.<JsonNode>valueToTree(block)));

        assertThat(JSON.convertValue(kinds, new TypeReference<List<Block>>() {}))
                .isEqualTo(blocks);
        assertThat(kinds.at("/1/rows/0/cells/2/number").isTextual()).isTrue();
        assertThat(kinds.at("/0/rows/1/mark").asText()).isEqualTo("②");
        assertThat(kinds.at("/2/rows/0").has("mark")).isFalse();
        assertThat(kinds.at("/0/rows/0/cells/0").has("figures")).isFalse();
    }

    @Test
    @DisplayName("前に凍結した、番号も数も知らない行と値は、そのまま読める")
    void earlierBlocksAreRead() throws JsonProcessingException {
        var earlier = """
                [{"kind": "rows", "field": "a", "label": "甲", "print": "TABLE", "rows": [{"cells": [
                  {"kind": "value", "field": "b", "label": "乙", "print": "ROW", "written": "12.0"},
                  {"kind": "text", "field": "c", "label": "丙", "print": "ROW", "paragraphs": ["丁"]}]}]}]""";

        var blocks = JSON.readValue(earlier, new TypeReference<List<Block>>() {});

        assertThat(((Block.Rows) blocks.get(0)).table().lines().get(0).cells())
                .extracting(Table.Cell::mark, Table.Cell::lines)
                .containsExactly(tuple(null, List.of("12.0")), tuple(null, List.of("丁")));
    }

    @Test
    @DisplayName("画面では表になり、数は右に揃い、行も欄もどこのものかを持つ")
    void theViewShowsATable() {
        var paper = Jsoup.parseBodyFragment(ContentHtml.of(blocks()).trusted());

        assertThat(paper.select("[data-field='sheet.results[1]'] td").eachText())
                .containsExactly("②説明だけ。");
        assertThat(paper.select("td[data-field='sheet.results[0].explanation'] p")
                        .eachText())
                .containsExactly("①一つ目。", "二つ目。");
        assertThat(paper.select("td.ringi-number").eachText()).contains("12.0", "△1,200", "1,234");
        assertThat(paper.select("ol.ringi-marked .ringi-mark").eachText()).containsExactly("①", "②");
    }

    private static Table table(int index) {
        return ((Block.Rows) blocks().get(index)).table();
    }

    private static List<Block.Row> rows(int index) {
        return ((Block.Rows) blocks().get(index)).rows();
    }

    private static List<Block> blocks() {
        return SheetContent.of(schema(), read(CONTENT), Wording.OF_THE_FORM);
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
