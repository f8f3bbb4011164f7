package dev.ringi.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    @DisplayName("番号は㊿まで1文字の記号で書き、順に続く")
    void marksGoOn() {
        assertThat(List.of(Mark.of(1), Mark.of(20), Mark.of(21), Mark.of(35), Mark.of(36), Mark.of(50), Mark.of(51)))
                .containsExactly("①", "⑳", "㉑", "㉟", "㊱", "㊿", "(51)");
    }
}
