package dev.ringi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("版")
class EditionTest {

    private static final Instant NOW = Instant.parse("2023-06-01T00:00:00Z");

    private final ObjectNode content = new ObjectMapper().valueToTree(Samples.content());
    private final Edition edition = new Edition(
            new EditionRequest(1, 1, "plan-2023", "重点計画", "令和5年度", NOW),
            new EditionSource("plan", 2023, "PLAN", 1, 1, false),
            content,
            "kato",
            NOW);

    @Test
    @DisplayName("校正、決裁、印刷、公表の順にだけ進む")
    void movesInOrderOnly() {
        assertThatThrownBy(() -> edition.decide(edition.hash(), "ono", NOW)).hasMessageContaining("校正中");
        edition.proofed();
        edition.decide(edition.hash(), "ono", NOW);
        assertThatThrownBy(() -> edition.publish(NOW)).hasMessageContaining("決裁済み");
        edition.rendered();
        edition.publish(NOW);

        assertThatThrownBy(() -> edition.sendBack("直す", "ono", NOW)).hasMessageContaining("公表済み");
    }

    @Test
    @DisplayName("表示された内容と違う識別番号では決裁できない")
    void theDecisionIsOnTheContentShown() {
        edition.proofed();

        assertThatThrownBy(() -> edition.decide("0".repeat(64), "ono", NOW)).hasMessageContaining("表示されたものと違います");
    }

    @Test
    @DisplayName("決裁のあとで内容が一字でも変われば、印刷も公表もできない")
    void anyLaterChangeVoidsTheDecision() {
        edition.proofed();
        edition.decide(edition.hash(), "ono", NOW);
        content.put("title", "重点計画。");

        assertThat(edition.isAsDecided()).isFalse();
        assertThatThrownBy(edition::rendered).hasMessageContaining("決裁されたものと違います");
    }

    @Test
    @DisplayName("編集した人は決裁できない")
    void whoAssembledMayNotDecide() {
        edition.proofed();

        assertThatThrownBy(() -> edition.decide(edition.hash(), "kato", NOW)).hasMessageContaining("編集した人は決裁できません");
    }

    @Test
    @DisplayName("差戻しには理由が要り、差し戻した版はそのまま残る")
    void aReturnNeedsAReason() {
        assertThatThrownBy(() -> edition.sendBack(" ", "ono", NOW)).hasMessageContaining("理由が必要");
        edition.sendBack("副題を直す", "ono", NOW);

        assertThat(edition.state()).isEqualTo(EditionState.RETURNED);
        assertThatThrownBy(edition::proofed).hasMessageContaining("差戻し");
    }
}
