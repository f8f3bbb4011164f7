package dev.ringi.sheet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import dev.ringi.sheet.diff.Stretch.Kind;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static final List<String> PARTS =
            List.of("令和8年度", "取組", "を", "。", "\n", "𠮷", "12.0", "ー", "カード", "<51件>", "は", "\r");

    @Test
    @DisplayName("数は数のまま、語は語のまま比べられる")
    void wordsAndNumbersStayWhole() {
        assertThat(TextDiff.of("相談は12.0日以内に受け付ける。", "相談は12.5日以内に受け付ける。"))
                .containsExactly(
                        new Stretch(Kind.SAME, "相談は"),
                        new Stretch(Kind.REMOVED, "12.0"),
                        new Stretch(Kind.ADDED, "12.5"),
                        new Stretch(Kind.SAME, "日以内に受け付ける。"));
    }

    @Test
    @DisplayName("色が見えない人にも、削除と追加は言葉で伝わり、記号はそのまま残る")
    void marksAreSaidInWords() {
        var change = new FieldChange("sheet.goal", "実施目標", "<51件>を目指す。", "<script>60件</script>を目指す。", 0);

        var html = Jsoup.parseBodyFragment(DiffHtml.inline(change, false).outerHtml());

        assertThat(html.select("del").text()).startsWith("削除：").contains("51");
        assertThat(html.select("ins").text()).startsWith("追加：").contains("script");
        assertThat(html.select("script")).isEmpty();
    }

    @Test
    @DisplayName("変わらない長い文は畳まれ、開けば全文が読める")
    void longUnchangedTextIsFolded() {
        var text = "変わらない文です。".repeat(40);
        var html = DiffHtml.inline(new FieldChange("sheet.goal", "実施目標", text, text + "加えた。", 0), true);

        assertThat(html.select("details.ringi-fold summary").text()).isEqualTo("…（変更のない300文字）…");
        html.select("summary, .ringi-said").remove();
        assertThat(html.wholeText()).isEqualTo(text + "加えた。");
    }

    @Test
    @DisplayName("2万字どうしでも待たせない")
    void twentyThousandCharactersAreQuick() {
        var before = "第1項　12.0日、周知する".repeat(1_300);
        var after = "別の文章をすべて書き直した".repeat(1_300);
        var processor = ManagementFactory.getThreadMXBean();
        var begun = processor.getCurrentThreadCpuTime();

        TextDiff.of(before, after);
        TextDiff.of(before.replace("周知", "。周知"), after.replace("書き", "。書き"));

        assertThat(processor.getCurrentThreadCpuTime() - begun).isLessThan(2_000_000_000L);
    }

    @Seeded(500)
    @DisplayName("残った文と削った文を続ければ前の文、残った文と加えた文を続ければ後の文になる")
    void nothingIsLost(Dice dice) {
        var before = text(dice);
        var after = text(dice);

        assertThat(joined(before, after, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(before, after, Kind.REMOVED)).isEqualTo(after);
    }

    private static String text(Dice dice) {
        return String.join("", dice.list(25, () -> dice.one(PARTS)));
    }

    private static String joined(String before, String after, Kind without) {
        return TextDiff.of(before, after).stream()
                .filter(stretch -> stretch.kind() != without)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }
}
