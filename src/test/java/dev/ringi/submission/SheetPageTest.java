package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.html.Html;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class SheetPageTest {

    private static final String MARKS = "<script>「&amp;」'\"";

    @Autowired
    private SheetCase sheet;

    @Autowired
    private SheetPage page;

    @Autowired
    private StepRepository steps;

    @BeforeEach
    void openASheetThatAnotherDepartmentIsAskedFor() {
        sheet.openWithConsents(new ConsentRule(new UnitCode("d3"), List.of()));
    }

    @Test
    @DisplayName("初めて作成する人には、保存と完了のしかたが示される")
    void aNewDraftIsExplained() {
        var shown = read(page.forDrafter(sheet.id()));

        assertThat(shown.select(".ringi-leads").text()).isEqualTo("主管課：納税課");
        assertThat(shown.select(".ringi-notice").text()).isEqualTo("「保存」で下書きを残せます。「完了する」を押すと承認に回ります。");
        assertThat(shown.select(".ringi-return")).isEmpty();
    }

    @Test
    @DisplayName("戻されたシートを直す人と、不在だった人は、理由を行ごとに書かれたとおりに読む")
    void theReasonIsReadAsItWasWritten() {
        sheet.submit("mori", content("背景です。"));
        sheet.answer("ueda", "d3", "object", MARKS + "\n数字が合いません。");
        var step = steps.findBySheetIdOrderById(sheet.id()).get(1);

        var drafter = read(page.forDrafter(sheet.id()));
        var absentee = read(page.forAbsentee(sheet.id(), step.id()));

        for (var shown : List.of(drafter, absentee)) {
            assertThat(shown.select(".ringi-return h3").text()).startsWith("不同意の理由（債権課長　上田 恵　令和");
            assertThat(shown.select(".ringi-return p").eachText()).containsExactly(MARKS, "数字が合いません。");
            assertThat(shown.select("script")).isEmpty();
        }
        assertThat(drafter.select(".ringi-notice")).isEmpty();
        assertThat(absentee.select(".ringi-notice").text()).endsWith("、債権課長　上田 恵が、第1版を「不同意」としました。");
        assertThat(absentee.select(".ringi-sheet").text()).contains("⑥ 滞納の縮減", "背景です。");
    }

    @Test
    @DisplayName("決裁する人は、提出された文の上に、合議した課の意見を書かれたとおりに読む")
    void consentsStandAboveTheSheet() {
        sheet.submit("mori", content("背景" + MARKS));
        sheet.answer("ueda", "d3", "agreeWithOpinion", MARKS);

        var shown = read(page.forDecider(sheet.id()));

        assertThat(shown.select(".ringi-leads").text()).startsWith("主管課：納税課　第1版　提出　森 文　令和");
        assertThat(shown.select(".ringi-notice p").eachText()).containsExactly("合議　意見付き同意（債権課長　上田 恵　第1版）：" + MARKS);
        assertThat(shown.select(".ringi-sheet h2").text()).isEqualTo("⑥ 滞納の縮減");
        assertThat(shown.select(".ringi-sheet").text()).contains("背景" + MARKS);
        assertThat(shown.select("script")).isEmpty();
    }

    private static Document read(Html html) {
        return Jsoup.parseBodyFragment(html.trusted());
    }
}
