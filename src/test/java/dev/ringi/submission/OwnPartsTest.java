package dev.ringi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.Units;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.form.FieldViolation;
import dev.ringi.sheet.form.FormRefused;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 納税課 (d1) leads; 市民課 (d2) and 福祉課 (d3) each own a row. */
@DisplayName("自分の課の分だけを書く")
class OwnPartsTest {

    private static final Map<String, List<UnitCode>> UNITS = Map.of(
            "lead", Units.of("d1"),
            "citizens", Units.of("d2"),
            "welfare", Units.of("d3"),
            "both", Units.of("d1", "d2"),
            "stranger", Units.of("d9"));

    private final Organization organization = mock();
    private final Sheet sheet = mock();
    private final OwnParts ownParts = new OwnParts(organization, new SheetForms(new ObjectMapper(), ""));
    private final ObjectNode before = text("目標", "", "納める窓口", "d2", "市民課の行", "d3", "福祉課の行");

    @BeforeEach
    void oneLeads() {
        when(organization.unitsOf(anyString())).thenAnswer(call -> Set.copyOf(UNITS.get(call.<String>getArgument(0))));
        when(sheet.leadDepartments()).thenReturn(Units.of("d1"));
        when(sheet.form()).thenReturn("planSheet");
        name("d1", "納税課");
        name("d2", "市民課");
        name("d3", "福祉課");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lead", "citizens", "welfare", "both", "stranger"})
    @DisplayName("何も変えない文は、だれでも送れる")
    void anybodyMayLeaveItAsItIs(String writer) {
        allows(before.deepCopy(), writer);
    }

    @Test
    @DisplayName("主管課は、主管課の欄と行を書き、新しい行をほかの課に任せられる")
    void leadsWriteEverythingElse() {
        allows(text("新しい目標", "", "納める窓口を増やす", "", "足した行", "d2", "市民課の行", "d3", "福祉課の行", "d3", "頼む行"), "lead");
    }

    @Test
    @DisplayName("主管課でも、ほかの課の行は変えられない。断りは課の名と元の文を示す")
    void leadsLeaveOthersRows() {
        assertThat(refused(text("目標", "", "納める窓口", "d2", "主管課が直した行", "d3", "福祉課の行"), "lead"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.path()).isEqualTo("sheet.items[1].text");
                    assertThat(violation.message()).contains("この項目は市民課のもの", "元の文「市民課の行」に戻し");
                });
    }

    @Test
    @DisplayName("主管課でも、ほかの課の行は消せない")
    void leadsKeepOthersRows() {
        assertThat(paths(text("目標"), "lead")).containsExactly("sheet.items", "sheet.items");
    }

    @Test
    @DisplayName("担当課は、自分の行を足し、変え、消せる")
    void unitsWriteTheirOwnRows() {
        allows(text("目標", "", "納める窓口", "d2", "直した行", "d2", "足した行", "d3", "福祉課の行"), "citizens");
        allows(text("目標", "", "納める窓口", "d3", "福祉課の行"), "citizens");
    }

    @Test
    @DisplayName("担当課は、主管課の欄も行も、ほかの課の行も変えられない。断りはすべて一度に示す")
    void unitsLeaveEverythingElse() {
        assertThat(paths(text("変えた目標", "", "変えた行", "d2", "直した行", "d3", "変えた行"), "citizens"))
                .contains("sheet.goal", "sheet.items[0].text", "sheet.items[2].text")
                .doesNotContain("sheet.items[1].text");
    }

    @Test
    @DisplayName("担当課は、自分の行をほかの課にも主管課にも渡せない")
    void unitsGiveNothingAway() {
        assertThat(paths(text("目標", "", "納める窓口", "d3", "市民課の行", "d3", "福祉課の行"), "citizens"))
                .containsExactly("sheet.items[1].text");
        assertThat(paths(text("目標", "", "納める窓口", "", "市民課の行", "d3", "福祉課の行"), "citizens"))
                .containsExactly("sheet.items[1].text");
    }

    @Test
    @DisplayName("担当課は、ほかの課の行を自分のものにできない")
    void unitsTakeNothingOver() {
        assertThat(paths(text("目標", "", "納める窓口", "d2", "市民課の行", "d2", "福祉課の行"), "citizens"))
                .containsExactly("sheet.items[2].text");
    }

    @Test
    @DisplayName("主管課の行を変えた担当課には、主管課のものだと知らせる")
    void theLeadsRowIsCalledTheirs() {
        assertThat(refused(text("目標", "", "変えた行", "d2", "市民課の行", "d3", "福祉課の行"), "welfare"))
                .extracting(FieldViolation::message)
                .allSatisfy(message -> assertThat(message).contains("この項目は主管課のもの"));
    }

    @Test
    @DisplayName("行の順を替えるのは主管課で、担当課は自分の行だけを動かせる")
    void theOrderOfRowsIsTheLeads() {
        var moved = text("目標", "d3", "福祉課の行", "", "納める窓口", "d2", "市民課の行");

        allows(moved, "lead");
        assertThat(refused(moved, "citizens"))
                .containsExactly(new FieldViolation(
                        "sheet.items", "ほかの課の項目の順序を変えられるのは主管課の職員だけです。元の順序に戻し、直してほしいことは主管課に伝えてください。"));
        allows(text("目標", "d2", "市民課の行", "", "納める窓口", "d3", "福祉課の行"), "citizens");
    }

    @Test
    @DisplayName("主管課は、書く課を取り消し、選び直せる。同時に文を変えることはできない")
    void leadsSayWhoseAnItemIs() {
        allows(text("目標", "", "納める窓口", "", "市民課の行", "d2", "福祉課の行"), "lead");
        assertThat(paths(text("目標", "", "納める窓口", "", "書き直した行", "d3", "福祉課の行"), "lead"))
                .containsExactly("sheet.items[1].text");
    }

    @Test
    @DisplayName("なくなった課の行は、主管課のものになる")
    void theRowOfADepartmentThatIsGone() {
        when(organization.isDepartment(new UnitCode("d3"))).thenReturn(false);

        allows(text("目標", "", "納める窓口", "d2", "市民課の行", "d3", "主管課が直した行"), "lead");
        allows(text("目標", "", "納める窓口", "d2", "市民課の行"), "lead");
        assertThat(refused(text("目標", "", "納める窓口", "d2", "市民課の行", "d3", "直した行"), "citizens"))
                .extracting(FieldViolation::message)
                .allSatisfy(message -> assertThat(message).contains("この項目は主管課のもの"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"d9999", "committee", "office", "d2head"})
    @DisplayName("今の組織にない課には、だれも項目を任せられない")
    void noItemForAGroupThatIsNoDepartment(String unit) {
        assertThat(paths(text("目標", "", "納める窓口", "d2", "市民課の行", "d3", "福祉課の行", unit, "頼む行"), "lead"))
                .containsExactly("sheet.items[3].unit");
    }

    @Test
    @DisplayName("担当課は、ほかの課の行に、文のほかの欄も書き足せない")
    void unitsAddNothingToOthersRows() {
        var after = before.deepCopy();
        ((ObjectNode) after.path("items").path(0)).put("deadline", "3月");

        assertThat(paths(after, "citizens")).contains("sheet.items[0].text");
    }

    @Test
    @DisplayName("空の欄は、ない欄と同じ")
    void emptyIsAsGoodAsAbsent() {
        var after = before.deepCopy();
        after.put("background", "").putNull("issues").putArray("notes");

        allows(after, "citizens");
    }

    @Test
    @DisplayName("二つの課を兼ねる人は、両方の課の分を書ける")
    void twoPostsWriteBothParts() {
        allows(text("新しい目標", "", "変えた行", "d2", "直した行", "d3", "福祉課の行"), "both");
    }

    @Test
    @DisplayName("主管課でも担当課でもない人は、何も変えられない")
    void strangersWriteNothing() {
        assertThat(paths(text("変えた目標", "", "納める窓口", "d2", "市民課の行", "d3", "福祉課の行"), "stranger"))
                .containsExactly("sheet.goal");
    }

    private void allows(ObjectNode after, String writer) {
        assertThatCode(() -> ownParts.require(sheet, before, after, writer)).doesNotThrowAnyException();
    }

    private List<FieldViolation> refused(ObjectNode after, String writer) {
        var refusal = catchThrowableOfType(FormRefused.class, () -> ownParts.require(sheet, before, after, writer));
        return refusal.violations();
    }

    private List<String> paths(ObjectNode after, String writer) {
        return refused(after, writer).stream().map(FieldViolation::path).toList();
    }

    /** @param rows unit and text in turn */
    private static ObjectNode text(String goal, String... rows) {
        var text = JsonNodeFactory.instance.objectNode().put("goal", goal);
        var items = text.putArray("items");
        for (var i = 0; i < rows.length; i += 2) {
            items.addObject().put("unit", rows[i]).put("text", rows[i + 1]);
        }
        return text;
    }

    private void name(String code, String name) {
        when(organization.isDepartment(new UnitCode(code))).thenReturn(true);
        when(organization.departmentName(new UnitCode(code))).thenReturn(name);
    }
}
