package dev.ringi.sheet.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import dev.ringi.calendar.FiscalYear;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

class HintPropertiesTest {

    private static final Policies POLICIES = new Policies(new HintSettings(List.of("DX"), 120, Duration.ofMinutes(1)));
    private static final List<String> SCRAPS = List.of(
            "今年度", "昨年", "前年度", "今後3年", "取組", "取り組み", "申込", "を", "をを", "にに", "のの", "は", "市", "方針", "ターゲット", "①", "④",
            "1", "12.0", "51件", "<", ">", "「", "」", "（", "）", "。", "、", "。。", "です", "である", "する", "DX", "支所", "\n", "　",
            "𠮷", "\uD83D", "()", "\\E", "令和8年度", "サーバ", "サーバー", "%", "$1");

    @Seeded(400)
    @DisplayName("どんな文でも、失敗せず、指した場所には指した言葉があり、二度見ても同じである")
    void hintsPointAtWhatTheyName(Dice dice) {
        var sheet = sheet(texts(dice), new FiscalYear(dice.between(1990, 2200)));
        var hints = POLICIES.look(sheet);

        assertThat(POLICIES.look(sheet)).isEqualTo(hints).doesNotHaveDuplicates();
        for (var hint : hints) {
            var text = textAt(sheet, hint.path());
            assertThat(hint.at()).isNotEmpty().isSorted();
            hint.at()
                    .forEach(at -> assertThat(text.startsWith(hint.found(), at))
                            .as(hint.toString())
                            .isTrue());
            for (var i = 1; i < hint.at().size(); i++) {
                assertThat(hint.at().get(i))
                        .isGreaterThanOrEqualTo(
                                hint.at().get(i - 1) + hint.found().length());
            }
        }
    }

    @Seeded(200)
    @DisplayName("勧めたとおりに直すと、同じ場所の同じ知らせは消える")
    void whatIsMendedIsNotToldAgain(Dice dice) {
        var sheet = sheet(texts(dice), new FiscalYear(2026));
        for (var hint : POLICIES.look(sheet)) {
            if (hint.replacement() == null || hint.kind().equals("doubledPunctuation")) {
                continue;
            }
            var mended = sheet.passages().stream()
                    .map(passage -> passage.path().equals(hint.path())
                            ? mended(passage, hint).text()
                            : passage.text())
                    .toList();
            assertThat(POLICIES.look(sheet(mended, sheet.year())))
                    .noneMatch(again -> again.path().equals(hint.path())
                            && again.found().equals(hint.found())
                            && again.at().equals(hint.at()));
        }
    }

    /** A text for each role a field can have. */
    private static List<String> texts(Dice dice) {
        return Stream.of(Role.values())
                .map(role -> dice.between(0, 1) == 0
                        ? String.join("", dice.list(25, () -> dice.one(SCRAPS)))
                        : dice.text(60))
                .toList();
    }

    private static SheetText sheet(List<String> texts, FiscalYear year) {
        var passages = IntStream.range(0, texts.size())
                .mapToObj(i -> new Passage("sheet.field" + i, "欄", Role.values()[i], texts.get(i)))
                .toList();
        return new SheetText(year, passages, passages.subList(0, 2), Map.of("支所", "事務所", "DX", "", "(", "", " ", ""));
    }

    private static Passage mended(Passage passage, Hint hint) {
        var text = new StringBuilder(passage.text());
        for (var i = hint.at().size() - 1; i >= 0; i--) {
            text.replace(hint.at().get(i), hint.at().get(i) + hint.found().length(), hint.replacement());
        }
        return new Passage(passage.path(), passage.label(), passage.role(), text.toString());
    }

    private static String textAt(SheetText sheet, String path) {
        return sheet.passages().stream()
                .filter(passage -> passage.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
