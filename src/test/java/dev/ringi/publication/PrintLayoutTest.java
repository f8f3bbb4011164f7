package dev.ringi.publication;

import static dev.ringi.publication.Printed.bare;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.publication.EditionContent.Line;
import dev.ringi.publication.EditionContent.Node;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a reader of the paper would miss, and nobody notices who reads the screen. */
class PrintLayoutTest {

    private static final String ADDRESS =
            "https://www.city.wakaba.example.jp/" + "a-long-path-without-spaces/".repeat(6) + "index.html";
    private static final String WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk".repeat(3);
    private static final String DIGITS = "1234567890".repeat(20);

    private static final int TARGETS_EACH = 12;

    @Test
    @DisplayName("長い番地も、切れ目のない英単語や数字も、どこに書かれても余白に出ず、一字も欠けない")
    void nothingRunsOutOfTheMargins() {
        var print = Printed.of(withUnbroken(ADDRESS, WORD, DIGITS));

        assertThat(print.outsideTheMargins()).isEmpty();
        for (var text : List.of(ADDRESS, WORD, DIGITS)) {
            assertThat(print.readAloud().split(text, -1)).as(text).hasSizeGreaterThan(6);
        }
    }

    @Test
    @DisplayName("一覧表が何ページにもわたっても、どのページにも見出しと、続いている視点と行動の名がある")
    void everyPageOfTheOverviewNamesItsNodes() {
        var print = Printed.of(Samples.withNodes(Samples.content(), manyNodes()));

        var pages = IntStream.rangeClosed(1, print.pages())
                .mapToObj(number -> bare(print.page(number)))
                .filter(page -> page.contains("一覧に載る目標"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page).contains("重点ターゲット", "主管課");
            for (var view = 1; view <= 3; view++) {
                for (var action = 1; action <= 2; action++) {
                    if (page.contains("一覧に載る目標" + view + "の" + action + "の")) {
                        assertThat(page).contains("視点" + view + "見方" + view, "行動" + action + "動き" + view + action);
                    }
                }
            }
        });
    }

    @Test
    @DisplayName("一覧表の見出しだけが、ページの終わりに残ることはない")
    void theOverviewsHeadIsNeverAlone() {
        var print = Printed.of(Samples.withNodes(Samples.content(), manyNodes()));

        var head = print.pageOf("(3)重点ターゲット一覧表", 3);
        assertThat(bare(print.page(head))).contains("一覧に載る目標1の1の1");
    }

    @Test
    @DisplayName("一枚に収まらないシートも、隣のシートと同じ大きさの字で組まれる")
    void everySheetIsSetInOneSize() {
        var usual = Printed.of(Samples.withBackground(List.of(Samples.longText(100))));
        var longer = Printed.of(Samples.withBackground(List.of(Samples.longText(1_500))));

        assertThat(longer.pages()).isEqualTo(usual.pages() + 1);
        assertThat(longer.sizeOf("待ち時間を測り")).isEqualTo(usual.sizeOf("待ち時間を測り"));
    }

    private static EditionContent withUnbroken(String... texts) {
        var sample = Samples.content();
        var sheets = new ArrayList<>(sample.sheets());
        sheets.set(
                0,
                Samples.withBlocks(
                        sheets.get(0),
                        Stream.of(texts).flatMap(PrintLayoutTest::everywhere).toList()));
        var line = sample.nodes().get(0).children().get(0).targets().get(0);
        var lines = Stream.of(texts)
                .map(text -> new Line(line.anchor(), line.mark(), text, List.of("市民課", text)))
                .toList();
        return Samples.withNodes(
                Samples.withSheets(sample, sheets),
                List.of(new Node("視点1", texts[0], List.of(new Node("行動1", texts[1], List.of(), lines)), List.of())));
    }

    private static Stream<Block> everywhere(String text) {
        var cells = List.<Block>of(
                new Block.Text("", "用語", "term", Print.ROW, List.of(text)),
                new Block.Text("", "説明", "explanation", Print.PARAGRAPHS, List.of("前の文。" + text)),
                new Block.Value("", text, null, Print.ROW, "12.0"));
        var rows = List.of(new Block.Row(cells));
        return Stream.of(
                new Block.Text("", text, null, Print.PARAGRAPHS, List.of(text, "前の文。" + text + "後の文。")),
                new Block.Text("", "場所", null, Print.ROW, List.of(text)),
                new Block.Band(
                        "今年度",
                        Print.BAND,
                        List.of(
                                new Block.Rows("", "取組", null, Print.BULLETS, rows),
                                new Block.Rows("", "順序", null, Print.NUMBERED, rows),
                                new Block.Rows("", "表", null, Print.TABLE, rows))),
                new Block.Rows("", "注", null, Print.NOTES, rows));
    }

    private static List<Node> manyNodes() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(view -> new Node("視点" + view, "見方" + view, actions(view), List.of()))
                .toList();
    }

    private static List<Node> actions(int view) {
        return IntStream.rangeClosed(1, 2)
                .mapToObj(action -> new Node("行動" + action, "動き" + view + action, List.of(), lines(view, action)))
                .toList();
    }

    private static List<Line> lines(int view, int action) {
        return IntStream.rangeClosed(1, TARGETS_EACH)
                .mapToObj(number -> new Line(
                        "target-1",
                        "①",
                        "一覧に載る目標%dの%dの%dの推進と、窓口の見直し".formatted(view, action, number),
                        List.of("市民課", "財政課")))
                .toList();
    }
}
