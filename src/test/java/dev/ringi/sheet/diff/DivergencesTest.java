package dev.ringi.sheet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.diff.Divergence.Side;
import dev.ringi.sheet.form.FormSchema;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DivergencesTest {

    private static final FormSchema FORM = form();

    @Test
    @DisplayName("片方だけが変えた項目はその人の文を、両方が変えた項目は人の判断を求める")
    void whoAloneHasChangedIsAdvised() {
        var found = of(sheet("元"), sheet("私"), sheet("元"));
        assertThat(found).extracting(Divergence::advised).containsExactly(Side.MINE);
        found = of(sheet("元"), sheet("元"), sheet("相手"));
        assertThat(found).extracting(Divergence::advised).containsExactly(Side.THEIRS);
        found = of(sheet("元"), sheet("私"), sheet("相手"));
        assertThat(found).extracting(Divergence::advised).containsOnlyNulls();
        assertThat(of(sheet("元"), sheet("同じ \r\n文"), sheet("同じ \n文 "))).isEmpty();
    }

    @Test
    @DisplayName("二人がそれぞれ足した行は、どちらも残せる別々の行になる")
    void rowsAddedByBothStayApart() {
        var found = of(sheet("い", "一"), sheet("い", "一", "私の行"), sheet("い", "相手の行", "一"));

        assertThat(found).extracting(Divergence::path).containsExactly("sheet.items[0]", "sheet.items[1]");
        assertThat(found).extracting(Divergence::onlyIn).containsExactly(Side.THEIRS, Side.MINE);
        assertThat(found).extracting(Divergence::advised).containsExactly(Side.THEIRS, Side.MINE);
        assertThat(found.get(0).value().path("text").asText()).isEqualTo("相手の行");
    }

    @Test
    @DisplayName("相手が消した行は、自分が触っていなければ消すことを、直していれば判断を求める")
    void aRowTakenOutByTheOther() {
        assertThat(of(sheet("い", "一", "二"), sheet("い", "一", "二"), sheet("い", "一")))
                .extracting(Divergence::advised)
                .containsExactly(Side.THEIRS);
        assertThat(of(sheet("い", "一", "7月に調査する"), sheet("い", "一", "8月に調査する"), sheet("い", "一")))
                .extracting(Divergence::advised)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("元の文が分からなければ、何も勧めずに違いだけを示す")
    void withoutABaseNothingIsAdvised() {
        var found = of(null, sheet("私", "一"), sheet("相手", "一", "二"));

        assertThat(found).extracting(Divergence::path).containsExactly("sheet.background", "sheet.items[1]");
        assertThat(found).extracting(Divergence::advised).containsOnlyNulls();
    }

    private static List<Divergence> of(JsonNode base, JsonNode mine, JsonNode theirs) {
        return Divergences.of(FORM, base, mine, theirs, Wording.OF_THE_FORM);
    }

    private static JsonNode sheet(String background, String... items) {
        var sheet = JsonNodeFactory.instance.objectNode().put("background", background);
        var rows = sheet.putArray("items");
        for (var item : items) {
            rows.addObject().put("text", item);
        }
        return sheet;
    }

    private static FormSchema form() {
        try (var form = DivergencesTest.class.getResourceAsStream("/forms/planSheet.form")) {
            return FormSchema.read(new ObjectMapper().readTree(form));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
