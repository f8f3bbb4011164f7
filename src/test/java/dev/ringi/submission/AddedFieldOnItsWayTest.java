package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static dev.ringi.submission.SheetCase.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.diff.FieldChange;
import dev.ringi.sheet.diff.FieldText;
import dev.ringi.sheet.diff.SheetDiff;
import dev.ringi.sheet.form.FormSchema;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A form with one field more than the shipped one, and nothing else that knows of it. */
@RingiTest
class AddedFieldOnItsWayTest {

    private static final String FORM = "planSheetWithEffect";
    private static final String LABEL = "市民への効果";

    @Autowired
    private SheetCase sheet;

    @Autowired
    private SheetPage page;

    @Autowired
    private CommentPlaces places;

    @Autowired
    private SheetForms forms;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void openASheetOnIt() {
        sheet.openOn(FORM);
    }

    @Test
    @DisplayName("様式に足した欄は、必須なら確かめられ、上限も守られる")
    void itIsChecked() {
        assertThatThrownBy(() -> sheet.submit("mori", content("背景です。"))).hasMessageContaining(LABEL);
        assertThatThrownBy(() -> sheet.submit("mori", with(content("背景です。"), "effect", "長".repeat(201))))
                .hasMessageContaining(LABEL);
    }

    @Test
    @DisplayName("様式に足した欄は、承認する人に見え、コメントでき、比べられ、受理されて印刷される")
    void itGoesAllTheWay() {
        sheet.submit("mori", written("待ち時間が短くなる。"));
        assertThat(shownToTheHead()).contains(LABEL, "待ち時間が短くなる。");
        assertThat(placesOfComments()).contains(LABEL);

        sheet.sendBack("hara", "d2head");
        sheet.submit("mori", written("待ち時間が10分になる。"));
        assertThat(changes()).extracting(FieldChange::label).containsExactly(LABEL);

        sheet.approve("hara", "d2head");
        sheet.review("accept");
        assertThat(sheet.sheet().isAccepted()).isTrue();
        assertThat(printed())
                .filteredOn(block -> block.label().equals(LABEL))
                .flatExtracting(Block::lines)
                .containsExactly("待ち時間が10分になる。");
    }

    private static Map<String, Object> written(String effect) {
        return with(content("背景です。"), "effect", effect);
    }

    private String shownToTheHead() {
        return Jsoup.parse(page.forDecider(sheet.id()).trusted())
                .select(".ringi-sheet")
                .text();
    }

    private List<String> placesOfComments() {
        return read(it -> places.all(it).stream().map(FieldText::label).toList());
    }

    private List<FieldChange> changes() {
        return read(it -> SheetDiff.of(
                form(), it.versions().get(0).content(), it.versions().get(1).content(), Wording.OF_THE_FORM));
    }

    private List<Block> printed() {
        return read(it -> SheetContent.printed(form(), it.current().content(), Wording.OF_THE_FORM));
    }

    private <T> T read(Function<Sheet, T> question) {
        return transactions.execute(status -> question.apply(sheet.sheet()));
    }

    private FormSchema form() {
        return forms.get(FORM);
    }
}
