package dev.ringi.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YamlFileTest {

    @Test
    @DisplayName("数字や日付に見える文字も、書かれたとおりに読む")
    void scalarsStayAsWritten() {
        var json = read("{a: 12.0, b: 2023-04-01, c: no, d: '7', e: 7, f: 007, _g: 注記}", YamlNode::json);

        assertThat(json)
                .hasToString("{\"a\":\"12.0\",\"b\":\"2023-04-01\",\"c\":\"no\",\"d\":\"7\",\"e\":7,\"f\":\"007\"}");
    }

    @Test
    @DisplayName("YAMLの文法の誤りは、行番号を挙げて拒否される")
    void syntaxErrorNamesItsLine() {
        assertThatThrownBy(() -> read("a: 1\nb: [2\nc: 3\n", YamlNode::json))
                .hasMessageContaining("f.yaml: (3行目): YAMLとして読み取れません");
    }

    @Test
    @DisplayName("空のファイル、UTF-8でないファイル、ないファイルは、拒否される")
    void unreadableFilesAreRefused() {
        assertThatThrownBy(() -> read("# 空\n", YamlNode::json)).hasMessageContaining("ファイルが空です");
        assertThatThrownBy(
                        () -> YamlFile.read("f.yaml", "a: 計画".getBytes(Charset.forName("Shift_JIS")), YamlNode::json))
                .hasMessageContaining("UTF-8ではありません");
        assertThatThrownBy(() -> YamlFile.read(Path.of("どこにもない.yaml"), YamlNode::json))
                .hasMessageContaining("どこにもない.yaml」を読めません");
    }

    @Test
    @DisplayName("先頭のBOMは、文字として数えない")
    void byteOrderMarkIsSkipped() {
        int number = read("\ufeffa: 1", root -> root.get("a").number());

        assertThat(number).isEqualTo(1);
    }

    @Test
    @DisplayName("ほかの場所を写す記法は、膨らむおそれがあるため拒否される")
    void aliasesAreRefused() {
        assertThatThrownBy(() -> read("a: &x [1]\nb: [*x, *x]\n", YamlNode::json))
                .hasMessageContaining("(2行目): ほかの場所を写す記法");
        assertThatThrownBy(() -> read("a: &x あ\nb: *x\n", YamlNode::json)).hasMessageContaining("(2行目): ほかの場所を写す記法");
    }

    @Test
    @DisplayName("深すぎるもの、項目の多すぎるもの、長すぎるもの、二つ目の文書は、組み立てる前に拒否される")
    void boundsAreNamed() {
        assertThatThrownBy(() -> read("a: " + "[".repeat(100_000), YamlNode::json))
                .hasMessageContaining("深すぎます。30段まで");
        assertThatThrownBy(() -> read(
                        IntStream.range(0, 1_001)
                                .mapToObj(i -> "k" + i + ": あ\n")
                                .collect(Collectors.joining()),
                        YamlNode::json))
                .hasMessageContaining("項目が多すぎます。一か所に1000個まで");
        assertThatThrownBy(() -> read("a: " + "あ".repeat(3_000_000), YamlNode::json))
                .hasMessageContaining("大きすぎます。3000000文字まで");
        assertThatThrownBy(() -> read("a: 1\n---\nb: 2\n", YamlNode::json)).hasMessageContaining("文書が二つ以上");
    }

    @Test
    @DisplayName("誤りが多すぎれば、読むのをやめ、そこまでを挙げる")
    void notAllMistakesAreListed() {
        assertThatThrownBy(() -> read(
                        "[" + "0, ".repeat(500_000) + "]",
                        root -> root.items().stream().mapToInt(YamlNode::number).sum()))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(201)
                                .last()
                                .asString()
                                .contains("まだほかにも"));
    }

    @Test
    @DisplayName("使えない文字は、値でも項目の名でも、どこの何かを挙げて拒否される。注記は見ない")
    void charactersAreJudged() {
        assertThatThrownBy(() -> read("a: 計画\nb: [い, \"は\\0\", 😀]\n\"c\\u202E\": 1", YamlNode::json))
                .hasMessageContaining("b[1](2行目): 2文字目に制御文字（U+0000（NULL））があります。ほかの字に替えるか")
                .hasMessageContaining("b[2](2行目): 1文字目の「😀」（U+1F600）は印刷用の書体にありません")
                .hasMessageContaining("2文字目に文字の向きを変える見えない文字（U+202E（RIGHT-TO-LEFT OVERRIDE））");
        assertThatThrownBy(() -> read("a: \"い\\nろ\"", root -> root.get("a").text(9)))
                .hasMessageContaining("a(1行目): 1行目の2文字目に改行");
        assertThatThrownBy(() -> read("a: 1\nb: \u0001\n", YamlNode::json))
                .hasMessageContaining("(2行目): YAMLに書けない文字 U+0001（START OF HEADING）");
        assertThatThrownBy(() -> read("a:\n\t- 1\n", YamlNode::json)).hasMessageContaining("(2行目): 字下げにタブ");
        String prose = read(
                "_a: 😀\nb: \"い\\nろ\\t葛\\U000E0100\"", root -> root.get("b").prose(9));
        assertThat(prose).hasSize(7);
    }

    @Test
    @DisplayName("同じ項目が二度あれば、二度目の行を挙げて拒否される")
    void duplicateKeysAreRefused() {
        assertThatThrownBy(() -> read("a: 1\na: 2\n", root -> root.keys(Set.of("a"), Set.of())))
                .hasMessageContaining("a(2行目): 項目「a」が二度書かれています");
    }

    private static <T> T read(String yaml, Function<YamlNode, T> reading) {
        return YamlFile.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8), reading);
    }
}
