package dev.ringi.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("添付先の項目")
class ItemsTest {

    private static final String SURVEY = "7月から2月末までの間に、窓口の待ち時間を調査する。";
    private static final String REPORT = "6月号より毎月、広報紙に結果を載せる。";

    @Test
    @DisplayName("並べ替えても、同じ文の項目に付いていく")
    void survivesReordering() {
        var items = new Items(List.of(REPORT, SURVEY));

        assertThat(items.find(SURVEY)).contains(SURVEY);
        assertThat(items.numberOf(SURVEY)).isEqualTo(2);
    }

    @Test
    @DisplayName("少し書き直された項目には、最も似た文で付いていく")
    void survivesRewording() {
        var reworded = "8月から2月末までの間に、窓口での待ち時間を調査する。";

        assertThat(new Items(List.of(REPORT, reworded)).find(SURVEY)).contains(reworded);
    }

    @Test
    @DisplayName("項目がなくなれば、ほかの項目に付け替えたりしない")
    void doesNotGuess() {
        assertThat(new Items(List.of(REPORT)).find(SURVEY)).isEmpty();
        assertThat(new Items(List.of()).find(SURVEY)).isEmpty();
    }
}
