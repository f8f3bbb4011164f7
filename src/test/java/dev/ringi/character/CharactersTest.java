package dev.ringi.character;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("使える文字")
class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "葛\uDB40\uDD00城市", // the city's own way to write it
                "辻\uFE00堂",
                "髙橋 﨑子",
                "①㊿㈱№℡～－―",
                "ｶﾀｶﾅ ABC　１２３",
                "𠮷野家"
            })
    @DisplayName("人の名や役所の文にある字は、異体字も含めて受け取られる")
    void whatOfficesWriteIsAdmitted(String text) {
        assertThat(Characters.faultsInLine(text)).isEmpty();
        assertThat(Characters.unprintedIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "計画😀, 3文字目の「😀」（U+1F600）は印刷用の書体にありません",
        "a\\u200Db, 2文字目に目に見えない文字（U+200D（ZERO WIDTH JOINER））があります",
        "計\\u202E画, 2文字目に文字の向きを変える見えない文字（U+202E（RIGHT-TO-LEFT OVERRIDE））があります",
        "\\u2067x, 1文字目に文字の向きを変える見えない文字（U+2067（RIGHT-TO-LEFT ISOLATE））があります",
        "a\\u0000, 2文字目に制御文字（U+0000（NULL））があります",
        "a\\uD83D, 2文字目の文字が壊れています（U+D83D（HIGH SURROGATES D83D））",
        "a\\uE000, 2文字目に外字（U+E000（PRIVATE USE AREA E000））があります",
        "\\uFE00a, 1文字目に目に見えない文字（U+FE00（VARIATION SELECTOR-1））があります",
        "5\\u202F円, 2文字目のU+202F（NARROW NO-BREAK SPACE）は印刷用の書体にありません",
        "a\\u2028b, 2文字目に改行（U+2028（LINE SEPARATOR））があります"
    })
    @DisplayName("ほかの字は、どこにある何かを、見えなくても分かるように言って断られる")
    void othersAreNamed(String escaped, String fault) {
        assertThat(Characters.faultsInLine(unescaped(escaped))).contains(fault);
        assertThat(Characters.faultsInText(unescaped(escaped))).contains(fault);
    }

    @Test
    @DisplayName("改行とタブは文にだけ使える。文では、何行目かも言う")
    void linesEndOnlyInTexts() {
        assertThat(Characters.faultsInLine("計画\n案")).contains("1行目の3文字目に改行（U+000A（LINE FEED (LF)））があります");
        assertThat(Characters.faultsInLine("計画\t案")).isPresent();
        assertThat(Characters.faultsInText("計画\r\n\t案")).isEmpty();
        assertThat(Characters.faultsInText("計画\n案🦊")).contains("2行目の2文字目の「🦊」（U+1F98A）は印刷用の書体にありません");
    }

    @Test
    @DisplayName("同じ字は一度だけ、全部で五つまで挙げる")
    void notAllAreNamed() {
        assertThat(Characters.faultsInLine("😀😀😀😁").orElseThrow())
                .containsOnlyOnce("😀")
                .doesNotContain("など");
        assertThat(Characters.faultsInLine("😀😁😂😃😄😅😆").orElseThrow())
                .contains("😄")
                .doesNotContain("😅")
                .endsWith("など");
    }

    @Test
    @DisplayName("印刷では、異体字は元の字になり、書体にない字は〓と符号になる")
    void printsShowTheBase() {
        assertThat(Characters.asPrinted("葛\uDB40\uDD00城と🦊")).isEqualTo("葛城と〓[U+1F98A]");
    }

    @Seeded(2_000)
    @DisplayName("どんな文字の並びも、断られるか、書かれたまま印刷できる")
    void anyTextIsJudged(Dice dice) {
        var text = dice.text(30);
        if (Characters.faultsInText(text).isEmpty()) {
            assertThat(Characters.unprintedIn(text)).isEmpty();
            assertThat(Characters.asPrinted(text)).doesNotContain("U+");
        }
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
