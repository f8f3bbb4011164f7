package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static dev.ringi.submission.SheetCase.item;
import static dev.ringi.submission.SheetCase.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class SeveralLeadsTest {

    @Autowired
    private SheetCase sheet;

    @Autowired
    private Approvals approvals;

    @Test
    @DisplayName("主管課でない課の項目があれば、その課も書き、その課長も承認する")
    void aUnitThatDoesNotLeadOwnsAnItem() {
        sheet.open(Units.of("d2"), TownPlan.ORDINARY, content("背景です。", item("6月に周知する。"), item("8月に折衝する。", "d3")));
        assertThat(sheet.offeredTo(sheet.task("userTask_draftSheet"))).containsExactly("d2", "d3");

        sheet.submit("mori", content("背景です。", item("6月に周知する。"), item("8月に折衝する。", "d3")));
        assertThat(sheet.approval("d3head").count()).isOne();
        sheet.approve("hara", "d2head");
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
        sheet.approve("ueda", "d3head");
        assertThat(sheet.state()).isEqualTo(SheetState.UNDER_REVIEW);
    }

    @Test
    @DisplayName("同じ職の二度目の判断は、ほかの職を待っている間も、承認であれ差戻しであれ、言葉で断られる")
    void aSeatDecidesOnceInARound() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        sheet.approve("hara", "d2head");

        for (var again : List.of(Verdict.pass(), Verdict.sendBack("直してください。"))) {
            assertThatThrownBy(() -> approvals.decide(sheet.id(), "d2head", again, "hara"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("この職としてはすでに承認されています");
        }
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("ほかの課の項目を変えたり消したりすると拒否され、何も失われない")
    void nobodyChangesWhatBelongsToAnother() {
        var before = content("背景です。", item("6月に周知する。"), item("8月に折衝する。", "d3"));
        sheet.open(Map.copyOf(before));

        assertThatThrownBy(() -> sheet.submit("mori", content("背景です。", item("6月に周知する。"), item("9月に折衝する。", "d3"))))
                .hasMessageContaining("この項目は債権課のもの");
        assertThatThrownBy(() -> sheet.submit("mori", content("背景です。", item("6月に周知する。"))))
                .hasMessageContaining("この項目は債権課のもの");

        sheet.release();
        sheet.submit("oka", content("背景です。", item("6月に周知する。"), item("9月に折衝する。", "d3")));
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("主管課でない課が書けるのは、自分の項目だけである")
    void aUnitThatDoesNotLeadWritesItsItemsOnly() {
        var before = content("背景です。", item("6月に周知する。"), item("8月に折衝する。", "d3"));
        sheet.open(Units.of("d2"), TownPlan.ORDINARY, Map.copyOf(before));
        sheet.submit("mori", before);
        sheet.sendBack("hara", "d2head", "d3");
        assertThat(sheet.offeredTo(sheet.task("userTask_draftSheet"))).containsExactly("d3");

        assertThatThrownBy(() -> sheet.submit("oka", with(before, "goal", "目標を変える。")))
                .hasMessageContaining("この欄を書けるのは主管課の職員だけ");
        assertThatThrownBy(() -> sheet.submit("oka", content("背景です。", item("7月に周知する。"), item("8月に折衝する。", "d3"))))
                .hasMessageContaining("この項目は主管課のもの");

        sheet.submit("oka", content("背景です。", item("6月に周知する。"), item("9月に折衝する。", "d3")));
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("差戻しは、判断した課長の課か、名指された課だけに戻る。事務局の差戻しは全員に戻る")
    void oneReturnGoesToTheOneThatMustMendIt() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        sheet.sendBack("ueda", "d3head");
        assertThat(sheet.offeredTo(sheet.task("userTask_draftSheet"))).containsExactly("d3");
        assertThatThrownBy(() -> sheet.submit("mori", content("背景です。"))).hasMessageContaining("no such task");

        sheet.submit("oka", content("直しました。"));
        sheet.sendBack("ueda", "d3head", "d2");
        assertThat(sheet.offeredTo(sheet.task("userTask_draftSheet"))).containsExactly("d2");

        sheet.submit("mori", content("また直しました。"));
        sheet.approve("hara", "d2head");
        sheet.approve("ueda", "d3head");
        sheet.review("return", "目標に数字を。");
        assertThat(sheet.offeredTo(sheet.task("userTask_draftSheet"))).containsExactly("d2", "d3");
    }
}
