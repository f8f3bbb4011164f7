package dev.ringi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Units;
import dev.ringi.WakabaTest;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.UnitCode;
import dev.ringi.yaml.YamlRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@WakabaTest
@DisplayName("Ringiの形の計画ファイル")
class OwnPlanFileTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Autowired
    private PlanImport planImport;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcTemplate jdbc;

    private String sample;

    @BeforeEach
    void takeTheSample() throws IOException {
        sample = new ClassPathResource("sample/wakaba-projects.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @AfterEach
    void leaveNoPlan() {
        jdbc.update(
                "delete from ringi.plan_node_lead where node_id in (select id from ringi.plan_node where plan_id in"
                        + " (select id from ringi.plan where programme_code in ('projectEvaluation', 'departmentInitiatives')))");
        jdbc.update(
                "delete from ringi.plan_node where plan_id in"
                        + " (select id from ringi.plan where programme_code in ('projectEvaluation', 'departmentInitiatives'))");
        jdbc.update("delete from ringi.plan where programme_code in ('projectEvaluation', 'departmentInitiatives')");
    }

    @Test
    @DisplayName("階層、番号、主管課、段階ごとの文が、書かれたとおりに取り込まれる")
    void takesTheTree() {
        var plan = read(sample);

        assertThat(plan.nodes(List.of("policy")))
                .extracting(PlanNode::title)
                .containsExactly("政策1 地域で支え合う暮らし", "政策2 続けられる市役所");
        assertThat(plan.nodes(List.of("project")))
                .extracting(PlanNode::key)
                .containsExactly("①", "②", "③", "④", "⑤", "⑥");
        assertThat(plan.nodes(List.of("measure")))
                .extracting(PlanNode::key)
                .containsExactly("政策1-施策1", "政策1-施策2", "政策2-施策1");
        var first = plan.nodes(List.of("project")).get(0);
        assertThat(plan.above(first)).extracting(PlanNode::name).containsExactly("地域で支え合う暮らし", "見守りと相談");
        assertThat(first.leadDepartments()).containsExactly(new UnitCode("d0301"));
        assertThat(first.content("PLAN").orElseThrow().at("/indicators/1/goal").asText())
                .isEqualTo("85.0");
        assertThat(first.content("PLAN").orElseThrow().path("background").asText())
                .contains("\n");
        assertThat(first.content("RESULT")
                        .orElseThrow()
                        .at("/indicators/0/unit")
                        .asText())
                .isEqualTo("人");
    }

    @Test
    @DisplayName("部の取り組みの見本では、部にもシートがあり、主管課は下の取り組みに受け継がれる")
    void upperNodesHaveSheetsToo() throws IOException {
        var initiatives = new ClassPathResource("sample/wakaba-initiatives.yaml").getContentAsByteArray();

        var plan = planImport.read("torikumi.yaml", initiatives);

        assertThat(plan.nodes()).extracting(PlanNode::key).containsExactly("1", "1-①", "1-②", "2", "2-①", "2-②");
        assertThat(plan.nodes())
                .extracting(PlanNode::leadDepartments)
                .containsExactly(
                        Units.of("d0301"),
                        Units.of("d0301"),
                        Units.of("d0301"),
                        Units.of("d0201"),
                        Units.of("d0201"),
                        Units.of("d0202", "d0201"));
        assertThat(plan.nodes())
                .allSatisfy(node -> assertThat(node.content("PLAN")).isPresent());
    }

    @ParameterizedTest
    @DisplayName("取り込めないところは、場所と規則を挙げて拒否され、何も保存されない")
    @CsvSource(
            delimiter = '|',
            value = {
                "programme: projectEvaluation|programme: jigyo|programme|「jigyo」はありません。使えるのは departmentInitiatives",
                "programme: projectEvaluation|program: projectEvaluation|(|はじめに programme: を書いてください",
                "fiscal_year: 令和8年度|fiscal_year: 令和八年度|fiscal_year|年度として読み取れません",
                "title: 若葉市事務事業評価|titel: 若葉市事務事業評価|titel|項目「titel」は定められていません",
                "title: 若葉市事務事業評価|title: ' '|title|空欄にはできません",
                "nodes:\\n- number: 1\\n  name: 地域|nodes: []\\nlabels:\\n- number: 1\\n  name: 地域|nodes|一つ以上",
                "- number: 2\\n  name: 続け|- number: 1\\n  name: 続け|nodes[1].number|番号1の政策が二つあります",
                "  - number: 2\\n    name: 学び|  - number: 1\\n    name: 学び|nodes[0].nodes[1].number|番号1の施策が二つあります",
                "    - number: 6|    - number: 1|nodes[1].nodes[0].nodes[1].number|番号1の事務事業が二つあります",
                "    - number: 6|    - number: 六|nodes[1].nodes[0].nodes[1].number|1以上の整数",
                "    - number: 6|    - number: 6\\n      mark: ⑤|nodes[1].nodes[0].nodes[1].mark|「⑤」が番号6と合いません。「⑥」",
                "leads: [人事課]|leads: [人事科]|nodes[1].nodes[0].nodes[1].leads[0]|「人事科」という課は組織に登録されていません",
                "leads: [人事課]|leads: [人事課, 人事課]|nodes[1].nodes[0].nodes[1].leads[1]|二度書かれています",
                "      leads: [人事課]\\n|      importance: 通常\\n|nodes[1].nodes[0].nodes[1]|主管課がありません。事務事業には leads",
                "leads: [人事課]|leads: [人事課]\\n      importance: 最重要|nodes[1].nodes[0].nodes[1].importance|「通常」か「重要」",
                "leads: [人事課]|leads: [人事課]\\n      level: policy|nodes[1].nodes[0].nodes[1].level|階層「policy」は、ここには置けません。置けるのは project",
                "leads: [人事課]|leads: [人事課]\\n      nodes: [{name: 下}]|nodes[1].nodes[0].nodes[1].nodes[0]|これより下の階層はありません",
                "consents: [{department: 人事課}]|consents: [{department: 総務課}]|consents[0].department|「総務課」という課",
                "consents: [{department: 人事課}]|consents: [{department: 人事課, fields: [goal]}]|consents[0].fields[0]|欄「goal」は様式にありません",
                "          purpose: 職員が|          porpose: 職員が|content.PLAN.porpose|欄「porpose」は様式にありません。使えるのは background・purpose",
                "        RESULT:|        MIDTERM:|content.MIDTERM|段階「MIDTERM」に、事務事業の様式はありません",
                "{name: 見守りサポーターの登録者数, unit: 人, formula|{name: 見守りサポーターの登録者数, units: 人, formula|indicators[0].units|項目「units」は定められていません",
                "          money:\\n          - {year: 令和8年度, budget: \"4,260\"|          money: 4260\\n          indicators:\\n          - {year: 令和8年度, goal: \"4\"|content.PLAN.money|ここには一覧",
            })
    void namesPlaceAndRule(String correct, String wrong, String place, String rule) {
        var broken = sample.replace(correct.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(sample);

        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(problem -> assertThat(problem).contains(place, rule)));
        assertThat(plans.forYear("projectEvaluation", YEAR)).isEmpty();
    }

    private Plan read(String yaml) {
        return planImport.read("jigyo.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
