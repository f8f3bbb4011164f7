package dev.ringi.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
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
    void aliasesOfCollectionsAreRefused() {
        assertThatThrownBy(() -> read("a: &x [1]\nb: [*x, *x]\n", YamlNode::json))
                .hasMessageContaining("YAMLとして読み取れません");
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
