package dev.ringi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Units;
import dev.ringi.WakabaTest;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.organization.UnitCode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WakabaTest
class SampleCityTest {

    @Autowired
    private SampleCity sample;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @Test
    @DisplayName("若葉市は、2つの視点、6つの行動、10の重点ターゲット、9課12件の主管課を持つ")
    void hasTheShapeOfARealPlan() {
        var plan = plan();

        assertThat(plan.nodes()).filteredOn(node -> node.depth() == 0).hasSize(2);
        assertThat(plan.nodes()).filteredOn(node -> node.depth() == 1).hasSize(6);
        assertThat(plan.nodes(List.of("target")))
                .extracting(PlanNode::mark)
                .containsExactly("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩");
        var leads = plan.nodes(List.of("target")).stream()
                .flatMap(target -> target.leadDepartments().stream())
                .toList();
        assertThat(leads).hasSize(12);
        assertThat(leads.stream().distinct()).hasSize(9);
        assertThat(plan.nodes(List.of("target")))
                .filteredOn(target -> target.leadDepartments().size() == 2)
                .extracting(PlanNode::number)
                .containsExactly(6, 7);
    }

    @Test
    @DisplayName("⑤と⑨は重要な課題で合議があり、⑩の取組の一つは主管しない消防本部のものである")
    void targetsAreHandledDifferently() {
        var targets = plan().nodes(List.of("target"));

        assertThat(targets)
                .filteredOn(target -> target.importance() == Importance.MAJOR)
                .extracting(PlanNode::number)
                .containsExactly(5, 9);
        assertThat(targets.get(4).consents())
                .containsExactly(
                        new ConsentRule(new UnitCode("d0103"), List.of("goal", "items")),
                        new ConsentRule(new UnitCode("d0104"), List.of()));
        assertThat(targets.get(8).consents()).containsExactly(new ConsentRule(new UnitCode("d0104"), List.of()));
        assertThat(targets.get(9).leadDepartments()).doesNotContain(new UnitCode("d0501"));
        assertThat(targets.get(9)
                        .content("PLAN")
                        .orElseThrow()
                        .at("/items/2/unit")
                        .asText())
                .isEqualTo("d0501");
    }

    @Test
    @DisplayName("どの課にも長と職員がいて、委員と本部長もいる")
    void everybodyIsThere() {
        var ofTheCity = organization.departments().stream()
                .filter(department -> department.code().value().matches("d\\d{4}"))
                .toList();
        assertThat(ofTheCity).isNotEmpty().allSatisfy(department -> {
            assertThat(organization.membersOf(Groups.headOf(department.code()))).hasSize(1);
            assertThat(organization.membersOf(Groups.staffOf(department.code())))
                    .hasSize(3);
        });
        assertThat(organization.membersOf(Groups.OFFICE)).hasSize(3);
        assertThat(organization.committeeMembers()).hasSize(3);
        assertThat(organization.membersOf(Groups.SECRETARIAT)).isNotEmpty();
        assertThat(organization.membersOf(Groups.HEADQUARTERS))
                .extracting(Person::id)
                .hasSize(2);
        assertThat(organization.membersOf(Groups.ADMINISTRATORS))
                .extracting(Person::id)
                .containsExactly("admin");
    }

    @Test
    @DisplayName("もう一度呼んでも、何も変わらない")
    void loadsOnce() {
        var before = plan().id();

        sample.load();

        assertThat(plan().id()).isEqualTo(before);
    }

    @Test
    @DisplayName("シートの本文は、書かれたとおりの文字で、様式の形に引き継がれる")
    void textsAreKeptVerbatim() {
        var training = plan().nodes(List.of("target")).get(7).content("PLAN").orElseThrow();

        assertThat(training.get("efforts").asText()).contains("34.2%").contains("13.0日");
        assertThat(training.get("efforts").asText().split("\n")).hasSize(3);
        assertThat(training.get("items")).hasSize(3);
        assertThat(training.at("/notes/0/term").asText()).isEqualTo("庁内講座");
        assertThat(plan().nodes(List.of("target"))
                        .get(3)
                        .content("PLAN")
                        .orElseThrow()
                        .get("efforts")
                        .asText())
                .contains("＜延べ21,400件＞");
        assertThat(plan().frontMatter().toString()).contains("令和7～11年度");
    }

    @Test
    @DisplayName("翌年度の計画は複写され、見出しの年度だけが改まる")
    void nextYearIsCopied() {
        var next = plans.prepare("priorityPlan", new FiscalYear(2028));

        assertThat(next.subtitle()).isEqualTo("令和10年度実施目標");
        assertThat(next.labels().get("this_year").asText()).isEqualTo("◀ 令和10年度の実施目標と具体的取組 ▶");
        assertThat(next.frontMatter().at("/chapters/1/title").asText()).contains("令和10年度実施目標");
        assertThat(next.frontMatter().toString()).contains("令和7年3月に").contains("令和9年度に中間の見直し");
        assertThat(next.nodes(List.of("target")))
                .hasSize(10)
                .extracting(PlanNode::leadDepartments)
                .contains(Units.of("d0104", "d0201"));
        assertThat(plans.prepare("priorityPlan", new FiscalYear(2028)).id()).isEqualTo(next.id());
    }

    private Plan plan() {
        return plans.forYear("priorityPlan", new FiscalYear(2026)).orElseThrow();
    }
}
