package dev.ringi.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintCheckTest {

    @Test
    @DisplayName("印刷される欄だけの様式には、言うことがない")
    void aFormThatIsPrintedPasses() {
        assertThat(problems("""
                {"type": "textarea", "key": "a", "label": "甲", "properties": {"print": "numbered"}},
                {"type": "filepicker", "key": "b", "label": "乙", "disabled": true},
                {"type": "html", "content": "x"}""")).isEmpty();
    }

    @Test
    @DisplayName("知らない言葉や、その部品に使えない言葉で印刷のしかたを書くと、何が使えるかを言う")
    void wordsThatMeanNothingAreNamed() {
        assertThat(problems("""
                {"type": "textarea", "key": "a", "label": "甲", "properties": {"print": "paragraph"}},
                {"type": "number", "key": "b", "label": "乙", "properties": {"print": "bullets"}},
                {"type": "dynamiclist", "path": "c", "label": "丙", "properties": {"print": "band"}, "components": [
                  {"type": "textfield", "key": "d", "label": "丁", "properties": {"print": "notes"}}]},
                {"type": "group", "label": "戊", "properties": {"print": "row"}, "components": []}"""))
                .containsExactly(
                        "「甲」の print は「paragraph」ですが、ここで使えるのは paragraphs・bullets・numbered・row・none です。",
                        "「乙」の print は「bullets」ですが、ここで使えるのは row・none です。",
                        "「丙」の print は「band」ですが、ここで使えるのは bullets・numbered・notes・table・stacked・none です。",
                        "「丁」の print は「notes」ですが、ここで使えるのは paragraphs・bullets・numbered・row・below・none です。",
                        "「戊」の print は「row」ですが、ここで使えるのは band・group・none です。");
    }

    @Test
    @DisplayName("番号、数、単位、数値の言葉も、意味のないものや、置けない所にあるものは断られる")
    void soAreWordsThatSayWhatAFieldHolds() {
        assertThat(problems("""
                {"type": "dynamiclist", "path": "a", "label": "甲", "properties": {"marks": "roman"}, "components": [
                  {"type": "textfield", "key": "b", "label": "乙", "properties": {"print": "below", "marks": "circled"}}]},
                {"type": "dynamiclist", "path": "c", "label": "丙", "properties": {"marks": "circled", "print": "notes"},
                 "components": []},
                {"type": "textfield", "key": "d", "label": "丁", "properties": {"value": "numeric", "unit": "件"}},
                {"type": "textarea", "key": "e", "label": "戊", "properties": {"value": "number", "print": "below", "least": "1"}},
                {"type": "dynamiclist", "path": "h", "label": "壬", "properties": {"least": "0"}, "components": []},
                {"type": "number", "key": "f", "label": "己", "properties": {"role": "figures"}},
                {"type": "group", "label": "庚", "properties": {"unit": "円"}, "components": [
                  {"type": "textfield", "key": "g", "label": "辛", "properties": {"value": "number", "print": "bullets"}}]}"""))
                .containsExactly(
                        "「甲」の marks は「roman」ですが、ここで使えるのは circled です。",
                        "「乙」の marks を書けるのは、一覧（dynamiclist）だけです。",
                        "「乙」の print は「below」ですが、その上に置く欄が前にありません。",
                        "「丙」の marks は、print が「notes」の一覧には書けません。",
                        "「丁」の value は「numeric」ですが、ここで使えるのは number です。",
                        "「丁」の unit を書けるのは、数の欄（number か、value が「number」の textfield）だけです。",
                        "「戊」の print は「below」ですが、ここで使えるのは paragraphs・bullets・numbered・row・none です。",
                        "「戊」の value を書けるのは、一行の文字の欄（textfield）だけです。",
                        "「戊」の least を書けるのは、一覧（dynamiclist）だけです。",
                        "「壬」の least は「0」ですが、書けるのは 1 から 99 までの数です。",
                        "「己」の role「figures」を書けるのは、文の欄（textfield・textarea）だけです。",
                        "「庚」の unit を書けるのは、数の欄（number か、value が「number」の textfield）だけです。",
                        "「辛」の print は「bullets」ですが、ここで使えるのは row・none です。");
    }

    @Test
    @DisplayName("番号、数、単位、数値の言葉は、置ける所では何も言われない")
    void wordsInTheirPlacePass() {
        assertThat(problems("""
                {"type": "dynamiclist", "path": "a", "label": "甲",
                 "properties": {"marks": "circled", "print": "stacked", "least": "3"},
                 "components": [
                  {"type": "textarea", "key": "b", "label": "乙"},
                  {"type": "textarea", "key": "c", "label": "丙", "properties": {"role": "figures", "print": "below"}},
                  {"type": "textfield", "key": "d", "label": "丁", "properties": {"role": "unit"}},
                  {"type": "textfield", "key": "e", "label": "戊", "properties": {"value": "number", "unit": "件"}}]},
                {"type": "number", "key": "f", "label": "己", "properties": {"unit": "円"}}""")).isEmpty();
    }

    @Test
    @DisplayName("値が送られるのにどこにも印刷されない部品は、断られる")
    void aComponentThatNoBlockHoldsIsRefused() {
        assertThat(problems("""
                {"type": "filepicker", "key": "file", "label": "添付"},
                {"type": "group", "label": "己", "components": [{"type": "rating", "key": "stars", "label": "満足度"}]}"""))
                .containsExactly(
                        "「添付」（filepicker）の値は、どこにも印刷されません。使える部品に替えてください。",
                        "「満足度」（rating）の値は、どこにも印刷されません。使える部品に替えてください。");
    }

    private static List<String> problems(String components) {
        var form = "{\"id\": \"sample\", \"components\": [{\"type\": \"group\", \"path\": \"sheet\", \"components\": ["
                + components + "]}]}";
        try {
            return PrintCheck.problems(new ObjectMapper().readTree(form));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
