package dev.ringi.sheet;

import static dev.ringi.sheet.SampleSheet.NOW;
import static dev.ringi.sheet.SampleSheet.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.refusal.Refusal;
import dev.ringi.refusal.RefusalKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("下書き")
class SheetDraftTest {

    private final Sheet sheet = SampleSheet.drafting();
    private final SheetDraft draft = new SheetDraft(new SheetId(1), content("引き継いだ文"));

    @Test
    @DisplayName("保存のたびに回数が進み、書いた人が加わる")
    void everySaveCounts() {
        save("花子の文", "hanako");
        save("一郎の文", "ichiro");
        save("花子の直し", "hanako");

        assertThat(draft.revision()).isEqualTo(3);
        assertThat(draft.content()).isEqualTo(content("花子の直し"));
        assertThat(draft.savedBy()).isEqualTo("hanako");
        assertThat(draft.savedAt()).isEqualTo(NOW);
        assertThat(draft.drafters()).containsExactlyInAnyOrder("hanako", "ichiro");
    }

    @Test
    @DisplayName("引き継いだだけの文は、だれが書いたものでもなく、だれの邪魔にもならない")
    void whatWasCarriedOverIsNobodys() {
        assertThat(draft.revision()).isZero();
        assertThat(draft.savedBy()).isNull();
        assertThat(draft.drafters()).isEmpty();
        assertThat(draft.isNewerThan(null, "hanako")).isFalse();
        assertThat(draft.isNewerThan(0, "hanako")).isFalse();
    }

    @Test
    @DisplayName("どの保存から始めたかを示さない人には、ほかの人の保存だけが新しい")
    void onlyOthersSavesAreNewToWhoDoesNotTell() {
        save("花子の文", "hanako");

        assertThat(draft.isNewerThan(null, "hanako")).isFalse();
        assertThat(draft.isNewerThan(null, "ichiro")).isTrue();
    }

    @Test
    @DisplayName("どの保存から始めたかを示す人には、自分のものでも、その後の保存は新しい")
    void anyLaterSaveIsNewToWhoTells() {
        save("花子の文", "hanako");
        save("花子の直し", "hanako");

        assertThat(draft.isNewerThan(1, "hanako")).isTrue();
        assertThat(draft.isNewerThan(2, "hanako")).isFalse();
        assertThat(draft.isNewerThan(2, "ichiro")).isFalse();
    }

    @Test
    @DisplayName("ほかの人が保存した文を見ずに、別の文を提出することはできない")
    void othersTextIsNotLostUnseen() {
        save("花子の文", "hanako");

        assertThatThrownBy(() -> draft.requireSeen(sheet, content("一郎の文"), "ichiro"))
                .hasMessageContaining("ほかの方が保存しています")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.CONFLICT));
    }

    @Test
    @DisplayName("保存された文そのものと、最後に保存した人の文は、提出できる")
    void seenTextIsHandedIn() {
        save("花子の文", "hanako");

        assertThatCode(() -> draft.requireSeen(sheet, content("花子の文"), "ichiro"))
                .doesNotThrowAnyException();
        assertThatCode(() -> draft.requireSeen(sheet, content("花子の直し"), "hanako"))
                .doesNotThrowAnyException();
    }

    private void save(String goal, String person) {
        draft.save(content(goal), person, NOW);
    }
}
