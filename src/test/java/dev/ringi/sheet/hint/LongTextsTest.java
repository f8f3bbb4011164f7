package dev.ringi.sheet.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.LinearPatternsTest;
import dev.ringi.calendar.FiscalYear;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever somebody pastes into a field, looking it through ends soon. */
@DisplayName("気になる点は、どんな長い文でもすぐに見終わる")
class LongTextsTest {

    private static final Policies POLICIES = new Policies(new HintSettings(List.of("DX"), 120, Duration.ofHours(1)));
    private static final List<String> WORDS = List.of(
            "a", "1", "万", "約", "前年度", "令和8年", "取り組み", "に", "①", "サーバ", "DX", "「", "」", "（", "。", "です。", "件", "\n");

    @Test
    @DisplayName("同じ言葉が2万字続いても、二つの言葉が代わる代わる続いても")
    void whateverIsRepeated() {
        for (var word : WORDS) {
            assertThat(millis(word, 20_000)).as(word).isLessThan(1_000);
            for (var other : WORDS.subList(WORDS.indexOf(word) + 1, WORDS.size())) {
                assertThat(millis(word + other, 2_000)).as(word + other).isLessThan(500);
            }
        }
    }

    @Test
    @DisplayName("表記の揺れと用語を探す正規表現も、長さに比例する手間で終わる")
    void patternsOfWords() throws IOException {
        var patterns = new LinkedHashMap<String, Pattern>();
        Files.readAllLines(Path.of("src/main/resources/hints/spellings.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> patterns.put(line, Spelling.parse(line).pattern()));
        Stream.of("DX", "支所", "サーバー", "(", "ロジックモデル").forEach(term -> patterns.put(term, new Term(term).pattern()));

        assertThat(patterns).hasSizeGreaterThan(30);
        assertThat(LinearPatternsTest.slow(patterns)).isEmpty();
    }

    @Test
    @DisplayName("知らせは多くても200まで、時間が来ればそこまでで終わる")
    void thereIsAnEnd() {
        var sentences = new StringBuilder();
        for (var i = 0; i < 300; i++) {
            sentences.append(Integer.toString(i).repeat(60)).append("。");
        }

        assertThat(POLICIES.look(sheet(sentences.toString()))).hasSize(200);
        assertThat(new Policies(new HintSettings(List.of(), 120, Duration.ZERO)).look(sheet(sentences.toString())))
                .isEmpty();
    }

    /** Of computing, so a busy machine makes no difference. */
    private static long millis(String repeated, int length) {
        var sheet = sheet(repeated.repeat(length / repeated.length()));
        var threads = ManagementFactory.getThreadMXBean();
        var begin = threads.getCurrentThreadCpuTime();
        POLICIES.look(sheet);
        return (threads.getCurrentThreadCpuTime() - begin) / 1_000_000;
    }

    private static SheetText sheet(String text) {
        var passages = Stream.of(Role.values())
                .map(role -> new Passage("sheet." + role, "欄", role, text))
                .toList();
        return new SheetText(new FiscalYear(2026), passages, passages, Map.of("支所", "事務所", "DX", "", "ロジックモデル", ""));
    }
}
