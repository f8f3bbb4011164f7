package dev.ringi.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    @DisplayName("意見なしは、はっきり示したときだけ受け付ける")
    void sayingNothingIsDeliberate() {
        assertThat(new Statement(true, List.of()).opinions()).isEmpty();
        assertThatThrownBy(() -> new Statement(false, List.of())).hasMessageContaining("「意見はありません」にチェックを入れてください");
    }

    @Test
    @DisplayName("意見なしと意見は両立しない")
    void noneAndOpinionsContradict() {
        var opinions = List.of(new OpinionDraft(null, "一言"));

        assertThatThrownBy(() -> new Statement(true, opinions)).hasMessageContaining("チェックを外すか、意見を削除");
    }

    @Test
    @DisplayName("空白だけの意見は、何番目かを示して断る")
    void blankOpinionIsRefused() {
        var opinions = List.of(new OpinionDraft(null, "一言"), new OpinionDraft(1L, " 　\n"));

        assertThatThrownBy(() -> new Statement(false, opinions)).hasMessageContaining("2番目の意見");
    }
}
