package dev.ringi.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @Test
    @DisplayName("実際の資料の数値は、どれも名と数と単位に分かれる")
    void theRealOnes() {
        assertThat(Figures.of("<民間企業・大学の登録：51件、事業提案：40件>"))
                .containsExactly(figure("民間企業・大学の登録", "51", "件"), figure("事業提案", "40", "件"));
        assertThat(Figures.of("<児童扶養手当の申請窓口予約の他、イベント予約等 13 の予約手続を整備>"))
                .containsExactly(figure("児童扶養手当の申請窓口予約の他、イベント予約等", "13", "の予約手続を整備"));
        assertThat(Figures.of("<9 手続をオンライン化>")).containsExactly(figure("", "9", "手続をオンライン化"));
    }

    @Test
    @DisplayName("全角も、桁の区切りも、小数も、減も、書かれたまま残り、数になる")
    void writtenFormsAreKept() {
        assertThat(Figures.of("＜登録：１，２３４件、増減：△3.50％＞"))
                .containsExactly(
                        new Figure("登録", "１，２３４", new BigDecimal("1234"), "件"),
                        new Figure("増減", "△3.50", new BigDecimal("-3.50"), "％"));
        assertThat(Figures.of("増3件△5件、差：-2.0人、登録-7件"))
                .containsExactly(
                        figure("増", "3", "件"),
                        new Figure("", "△5", new BigDecimal("-5"), "件"),
                        figure("差", "-2.0", "人"));
        assertThat(Figures.of("平均取得 12.0日")).containsExactly(figure("平均取得", "12.0", "日"));
    }

    @Test
    @DisplayName("括弧の中の数も、続く数も、それぞれの名を持つ")
    void eachHasItsOwnLabel() {
        assertThat(Figures.of("登録 51件（前年度 40件）、うち「空き家」の相談（新規）：7件"))
                .containsExactly(figure("登録", "51", "件"), figure("前年度", "40", "件"), figure("うち「空き家」の相談（新規）", "7", "件"));
        assertThat(Figures.of("講座を開いた。参加：51人・40社\n満足度 80%"))
                .containsExactly(figure("参加", "51", "人"), figure("", "40", "社"), figure("満足度", "80", "%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<検討中>",
                "令和2年度",
                "2026年",
                "9月5日",
                "第7次",
                "COVID-19",
                "30～40",
                "3億5,000万円",
                "1,23件",
                "2026.4.1",
                "①",
                "十二件"
            })
    @DisplayName("数のない文、日付、範囲、名前の一部の数からは、何も取り出さない")
    void whatIsNoFigureYieldsNone(String text) {
        assertThat(Figures.of(text)).isEmpty();
    }

    @Test
    @DisplayName("日付や番号は、続く数の名に入る")
    void datesBelongToTheLabel() {
        assertThat(Figures.of("令和2年度の登録51件")).containsExactly(figure("令和2年度の登録", "51", "件"));
        assertThat(Figures.of("9月に設置、事業2：40件")).containsExactly(figure("9月に設置、事業2", "40", "件"));
    }

    @Seeded(500)
    @DisplayName("どんな文字が来ても例外を出さず、取り出した字は元の文にある")
    void anyTextIsRead(Dice dice) {
        var text = dice.text(40) + dice.between(0, 99) + dice.text(10);

        assertThat(Figures.of(text))
                .allSatisfy(figure -> assertThat(text).contains(figure.label(), figure.written(), figure.unit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1～", "登", "1件、", "<", "-", "1.1"})
    @DisplayName("どれだけ長い文も、すぐに読み終わる")
    void longTextsAreQuick(String piece) {
        var text = piece.repeat(200_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Figures.of(text));
    }

    private static Figure figure(String label, String written, String unit) {
        return new Figure(label, written, new BigDecimal(written), unit);
    }

    @Test
    @DisplayName("数だけ、名だけでも困らない")
    void partsMayBeMissing() {
        assertThat(Figures.of("51")).isEqualTo(List.of(figure("", "51", "")));
        assertThat(Figures.of("登録：")).isEmpty();
    }
}
