package dev.ringi.publication;

import static dev.ringi.publication.Printed.bare;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a city adds to its form, and to nothing else, is published. */
class AddedFieldTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One of each way to set it. */
    private static final String ADDED = """
            [{"type": "textarea", "key": "effect", "label": "市民への効果"},
             {"type": "textarea", "key": "steps", "label": "進め方の順序", "properties": {"print": "numbered"}},
             {"type": "textarea", "key": "partners", "label": "協力する団体", "properties": {"print": "bullets"}},
             {"type": "textfield", "key": "place", "label": "実施する場所"},
             {"type": "number", "key": "budget", "label": "予算額を千円で", "properties": {"heading": "予算額（千円）"}},
             {"type": "checkbox", "key": "shared", "label": "他市との共同"},
             {"type": "checklist", "key": "goals", "label": "関わる分野",
              "values": [{"label": "福祉と健康", "value": "w"}, {"label": "環境と公園", "value": "e"}]},
             {"type": "group", "label": "数字で見る目標", "components": [
               {"type": "dynamiclist", "path": "figures", "label": "指標", "components": [
                 {"type": "textfield", "key": "name", "label": "指標の名"},
                 {"type": "number", "key": "value", "label": "目標値"},
                 {"type": "textarea", "key": "source", "label": "出典"}]}]},
             {"type": "textarea", "key": "memo", "label": "庁内の覚書", "properties": {"print": "none"}}]
            """;

    private static final String WRITTEN = """
            {"background": "背景の文。", "effect": "待ち時間が短くなる。\\n迷わない。", "steps": "まず測る。\\n次に並べる。",
             "partners": "若葉市商店会\\n若葉大学", "place": "市民課の窓口", "budget": 1200.50, "shared": true, "goals": ["w", "e"],
             "figures": [{"name": "待ち時間（分）", "value": 12.0, "source": "窓口の記録"}, {"name": "満足度", "value": 80}],
             "memo": "表に出さない。"}
            """;

    private static final List<String> PUBLISHED = List.of(
            "市民への効果",
            "待ち時間が短くなる。",
            "迷わない。",
            "進め方の順序",
            "まず測る。",
            "次に並べる。",
            "協力する団体",
            "若葉市商店会",
            "若葉大学",
            "実施する場所",
            "市民課の窓口",
            "予算額（千円）",
            "1200.5",
            "他市との共同",
            "はい",
            "関わる分野",
            "福祉と健康、環境と公園",
            "数字で見る目標",
            "指標の名",
            "目標値",
            "出典",
            "待ち時間（分）",
            "12.0",
            "窓口の記録",
            "満足度",
            "80");

    private EditionContent content;

    @BeforeEach
    void addThemAndFillThemIn() throws IOException {
        var form = (ObjectNode) JSON.readTree(Path.of("forms/planSheet.form").toFile());
        sheetGroup(form).addAll((ArrayNode) JSON.readTree(ADDED));
        var blocks = SheetContent.printed(FormSchema.read(form), JSON.readTree(WRITTEN), Wording.OF_THE_FORM);
        var sample = Samples.content();
        var sheets = new ArrayList<>(sample.sheets());
        sheets.set(0, Samples.withBlocks(sheets.get(0), blocks));
        content = Samples.withSheets(sample, sheets);
    }

    @Test
    @DisplayName("様式に足した欄は、どの種類も、公表の画面に見出しと値が出る")
    void addedFieldsStandOnThePage() {
        var sheet = Jsoup.parse(Press.page(content)).select("article.sheet").first();

        assertThat(PUBLISHED).allSatisfy(text -> assertThat(bare(sheet.text())).contains(bare(text)));
        assertThat(sheet.text()).doesNotContain("庁内の覚書", "表に出さない。");
        assertThat(sheet.select("table.rows thead th").eachText()).containsExactly("指標の名", "目標値", "出典");
        assertThat(sheet.select("ol.numbered li").eachText()).containsExactly("まず測る。", "次に並べる。");
    }

    @Test
    @DisplayName("様式に足した欄は、どの種類も、印刷した冊子に見出しと値が出て、読み上げられる")
    void addedFieldsStandInThePrint() {
        var print = Printed.of(content);

        assertThat(PUBLISHED).allSatisfy(text -> {
            assertThat(print.bareText()).contains(bare(text));
            assertThat(print.readAloud()).contains(bare(text));
        });
        assertThat(print.bareText()).doesNotContain("庁内の覚書", "表に出さない。");
    }

    private static ArrayNode sheetGroup(JsonNode form) {
        for (var component : form.path("components")) {
            if (component.path("path").asText().equals(SheetContent.GROUP)) {
                return (ArrayNode) component.path("components");
            }
        }
        throw new IllegalStateException("no group for the sheet");
    }
}
