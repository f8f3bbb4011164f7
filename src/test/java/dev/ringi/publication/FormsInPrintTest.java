package dev.ringi.publication;

import static dev.ringi.publication.Printed.bare;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms that no class knows of: a department's initiatives, and the evaluation of projects. */
class FormsInPrintTest {

    private EditionContent content;

    @BeforeEach
    void fillThemIn() {
        content = FilledIn.content();
    }

    @Test
    @DisplayName("方針の柱には、見出しなしで①②…が付く")
    void pointsBearTheirMarks() {
        assertThat(sheet(0).select("ul.marked .ordinal").eachText()).containsExactly("①", "②", "③", "④");
        assertThat(sheet(0).select("h4").eachText()).containsExactly("方針・考え方");
    }

    @Test
    @DisplayName("実績と説明は原本のとおり上下に並び、同じ番号で対になり、数値は実績の下に書かれたまま、段落は分かれたまま出る")
    void resultsStandAboveTheirExplanations() {
        var rows = sheet(1).select("table.stacked tr");

        assertThat(rows.select("th").eachText()).containsExactly("実績", "説明");
        assertThat(rows.get(0).select(".ordinal").eachText()).containsExactly("①", "②", "③");
        assertThat(rows.get(1).select(".ordinal").eachText()).containsExactly("①", "②", "③");
        assertThat(rows.get(0).select(".entry").first().select("p").eachText())
                .containsExactly("①総合相談の窓口を7月に開設。", "<相談の受付：1,204件、うち訪問：86件>");
        assertThat(rows.get(1).select(".entry").first().select("p")).hasSize(3);
    }

    @Test
    @DisplayName("同じ一覧を横に並べると、行ごとに実績①の隣に説明①が来る")
    void orTheyStandBesideThem() {
        content = FilledIn.content("stacked", "table");
        var rows = sheet(1).select("table.rows tbody tr");

        assertThat(sheet(1).select("table.rows thead th").eachText()).containsExactly("実績", "説明");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).select("td").get(0).select("p")).hasSize(2);
        assertThat(rows.get(0).select(".ordinal").eachText()).containsExactly("①", "①");
        assertThat(rows.get(2).select(".ordinal").eachText()).containsExactly("③", "③");
        assertThat(Printed.of(content).readAloud()).contains(bare("訪問：86件>①市役所の1階に"));
    }

    @Test
    @DisplayName("数は右に揃い、列の単位は見出しに、行ごとの単位は単位の列だけに出る")
    void numbersAreAlignedAndUnitsSaidOnce() {
        var tables = sheet(2).select("table.rows");

        assertThat(tables.get(0).select("thead th").eachText()).containsExactly("指標", "単位", "算出式", "年度", "目標");
        assertThat(tables.get(0).select("td.amount").eachText()).containsExactly("12", "20.0");
        assertThat(tables.get(1).select("thead th").eachText())
                .containsExactly("年度", "予算額（千円）", "国・府支出金（千円）", "その他の財源（千円）", "一般財源（千円）", "人員（人）");
        assertThat(tables.get(1).select("td.amount").eachText())
                .contains("12,500", "9,800.5", "△300", "0.60", "0.10")
                .doesNotContain("令和8年度");
    }

    @Test
    @DisplayName("群れの中の群れも、見出しの段を飛ばさない")
    void headingsNeverSkipALevel() {
        var levels = Stream.of(sheet(0), sheet(1), sheet(2))
                .map(sheet -> sheet.select("h3, h4, h5, h6").stream()
                        .map(heading -> heading.tagName().charAt(1) - '0')
                        .toList())
                .toList();

        assertThat(levels).allSatisfy(FormsInPrintTest::assertStepByStep);
        assertThat(sheet(2).select("h6").eachText()).containsExactly("短期の成果", "中期の成果", "長期の成果");
        assertThat(sheet(2).select("p.row").eachText()).containsExactly("自己評価 B　おおむね順調");
    }

    @Test
    @DisplayName("書かれたことは、どれも冊子に出て、余白を出ない")
    void everythingIsPrinted() {
        var print = Printed.of(content);
        var text = print.bareText();

        assertThat(print.outsideTheMargins()).isEmpty();
        assertThat(content.sheets().stream().flatMap(sheet -> sheet.blocks().stream()))
                .flatExtracting(block -> block.words().toList())
                .allSatisfy(words -> assertThat(text).contains(bare(words)));
    }

    @Test
    @DisplayName("冊子は、画面に並ぶ順に読み上げられる")
    void itIsReadAloudInOrder() {
        var source = Jsoup.parse(Press.HTML.forPrint(content, null, OverviewBreaks.NONE));
        var texts = source.select("article.sheet *").stream()
                .map(element -> bare(element.ownText()))
                .filter(text -> !text.isEmpty())
                .toArray(String[]::new);

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(Printed.of(content).readAloud()).containsSubsequence(texts);
    }

    private static void assertStepByStep(List<Integer> levels) {
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    private Element sheet(int index) {
        return Jsoup.parse(Press.page(content)).select("article.sheet").get(index);
    }
}
