package dev.ringi.sheet;

import static dev.ringi.sheet.SampleSheet.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.refusal.RefusalKind;
import dev.ringi.sheet.diff.Divergence;
import dev.ringi.sheet.form.SheetForms;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** What the database alone does, as thinning out, {@code SharedDraftsTest} tells. */
@DisplayName("下書きの保存")
class DraftsTest {

    private static final SheetId ID = new SheetId(7);

    private final Sheet sheet = SampleSheet.drafting();
    private final SheetRepository sheets = mock();
    private final SheetDraftRepository kept = mock();
    private final DraftRevisionRepository record = mock();
    private final List<DraftRevision> revisions = new ArrayList<>();
    private final Drafts drafts = new Drafts(
            sheets,
            kept,
            record,
            new SheetForms(new ObjectMapper(), ""),
            mock(),
            Clock.fixed(SampleSheet.NOW, ZoneOffset.UTC));

    @BeforeEach
    void keepInMemory() {
        ReflectionTestUtils.setField(sheet, "id", ID.value());
        when(sheets.findById(ID.value())).thenReturn(Optional.of(sheet));
        when(sheets.findAndLockById(ID.value())).thenReturn(Optional.of(sheet));
        when(kept.findById(anyLong())).thenReturn(Optional.empty());
        when(kept.save(any())).thenAnswer(call -> {
            when(kept.findById(ID.value())).thenReturn(Optional.of(call.getArgument(0)));
            return call.getArgument(0);
        });
        when(record.save(any())).thenAnswer(call -> {
            revisions.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(record.findBySheetIdAndRoundAndNumber(any(), anyInt(), anyInt()))
                .thenAnswer(call -> revisions.stream()
                        .filter(revision -> revision.number() == call.<Integer>getArgument(2))
                        .findFirst());
    }

    @Test
    @DisplayName("初めての保存の前に、その回の始めの文を0回目として残す")
    void keepsWhatTheRoundBeganWith() {
        SampleSheet.submit(sheet, "提出した文");
        sheet.sendBack(List.of());

        save("直した文", "hanako", 0);

        assertThat(revisions).extracting(DraftRevision::number).containsExactly(0, 1);
        assertThat(revisions).extracting(DraftRevision::content).containsExactly(content("提出した文"), content("直した文"));
        assertThat(revisions).extracting(DraftRevision::savedBy).containsExactly(null, "hanako");
    }

    @Test
    @DisplayName("保存されている文と同じ文は、だれが送っても保存し直さない")
    void savesNothingTwice() {
        save("文", "hanako", 0);

        var draft = save("文", "ichiro", 0);

        assertThat(draft.revision()).isEqualTo(1);
        assertThat(draft.savedBy()).isEqualTo("hanako");
    }

    @Test
    @DisplayName("自分が続けて書くときは、どの保存から始めたかを示さなくてもよい")
    void goesOnWithoutTelling() {
        save("文", "hanako", null);

        assertThat(save("次の文", "hanako", null).revision()).isEqualTo(2);
    }

    @Test
    @DisplayName("ほかの人の保存の前から書いていた文は保存せず、違いと、選ぶべき側を示す")
    void nobodysSaveIsLostUnseen() {
        save("目標", "hanako", 0);
        save("花子の目標", "hanako", 1);

        assertThatThrownBy(() -> save("目標", "ichiro", 1)).isInstanceOfSatisfying(DraftOutdated.class, outdated -> {
            assertThat(outdated.kind()).isEqualTo(RefusalKind.CONFLICT);
            assertThat(outdated.current().savedBy()).isEqualTo("hanako");
            assertThat(outdated.differences())
                    .extracting(Divergence::mine, Divergence::theirs, Divergence::advised)
                    .containsExactly(tuple("目標", "花子の目標", Divergence.Side.THEIRS));
        });
        assertThat(revisions).hasSize(3);
    }

    @Test
    @DisplayName("どこから始めたか分からない人の文では、どちらを選ぶべきかを言わない")
    void advisesNothingWithoutACommonBeginning() {
        save("花子の目標", "hanako", 0);

        assertThatThrownBy(() -> save("一郎の目標", "ichiro", null))
                .isInstanceOfSatisfying(
                        DraftOutdated.class,
                        outdated -> assertThat(outdated.differences())
                                .extracting(Divergence::advised)
                                .containsOnlyNulls());
    }

    @Test
    @DisplayName("提出されたシートには、もう保存できない")
    void nothingIsSavedOnceHandedIn() {
        SampleSheet.submit(sheet, "提出した文");

        assertThatThrownBy(() -> save("遅れた文", "hanako", 0)).hasMessageContaining("承認待ち");
        verify(kept, never()).save(any());
    }

    @Test
    @DisplayName("提出で下書きは終わり、書いた人と提出した人が残る")
    void submissionEndsTheDraft() {
        save("文", "hanako", 0);
        var draft = save("直した文", "ichiro", 1);

        assertThat(drafts.finish(sheet, content("直した文"), "jiro")).containsExactly("hanako", "ichiro", "jiro");
        verify(kept).delete(draft);
        verify(record, never()).forgetBefore(any(), anyInt());
    }

    @Test
    @DisplayName("保存せずに提出した人は、一人で書いたことになる")
    void submissionNeedsNoDraft() {
        assertThat(drafts.finish(sheet, content("文"), "hanako")).containsExactly("hanako");
    }

    @Test
    @DisplayName("次の回を提出すると、前の回の保存の記録は要らなくなる")
    void anEarlierRoundIsForgotten() {
        SampleSheet.submit(sheet, "提出した文");
        sheet.withdraw();

        drafts.finish(sheet, content("直した文"), "hanako");

        verify(record).forgetBefore(ID, 2);
    }

    @Test
    @DisplayName("記録にない保存は、見つからないと断る")
    void anUnknownRevisionIsRefused() {
        assertThatThrownBy(() -> drafts.revision(ID, 9)).hasMessageContaining("保存の記録（9回目）は見つかりません");
    }

    private SheetDraft save(String goal, String person, Integer basedOn) {
        return drafts.save(ID, content(goal), person, basedOn);
    }
}
