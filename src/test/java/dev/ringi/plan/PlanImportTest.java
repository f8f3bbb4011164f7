package dev.ringi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.WakabaTest;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.OrganizationImport;
import dev.ringi.yaml.YamlRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@WakabaTest
class PlanImportTest {

    @Autowired
    private PlanImport planImport;

    @Autowired
    private Plans plans;

    @Autowired
    private OrganizationImport organizations;

    private String sample;

    @BeforeEach
    void takeTheSample() throws IOException {
        sample = new ClassPathResource("sample/wakaba-plan.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("同じファイルの再取込みは何も変えず、変わったファイルは差し替える")
    void reimportIsIdempotent() {
        var first = read(ofYear(12, sample));

        assertThat(read(ofYear(12, sample)).id()).isEqualTo(first.id());
        var changed = read(ofYear(12, sample).replace("見守り活動の担い手を増やす", "見守りの輪を広げる"));
        assertThat(changed.id()).isEqualTo(first.id());
        assertThat(changed.nodes(List.of("target")).get(0).id())
                .isNotEqualTo(first.nodes(List.of("target")).get(0).id());
        assertThat(plans.forYear("priorityPlan", new FiscalYear(2030)))
                .hasValueSatisfying(plan ->
                        assertThat(plan.nodes(List.of("target")).get(0).name()).startsWith("見守りの輪を広げる"));
    }

    @Test
    @DisplayName("年度サイクルが始まった計画は、差し替えられない")
    void planInUseIsNotReplaced() {
        var plan = read(ofYear(13, sample));
        plans.takeIntoUse(plan.id());

        assertThat(read(ofYear(13, sample)).id()).isEqualTo(plan.id());
        assertThatThrownBy(() -> read(ofYear(13, sample).replace("見守り", "みまもり")))
                .hasMessageContaining("すでに年度サイクルが始まっている");
    }

    @Test
    @DisplayName("課の名前が変わった後も、取り込んだことのある計画ファイルは断られず、計画はそのままである")
    void aRenamedDepartmentLeavesThePlanAlone() throws IOException {
        var organization =
                new ClassPathResource("sample/wakaba-organization.yaml").getContentAsString(StandardCharsets.UTF_8);
        var file = ofYear(16, sample);
        var first = read(file);

        rename(organization.replace("情報政策課", "デジタル政策課"));
        try {
            assertThat(read(file).id()).isEqualTo(first.id());
            assertThatThrownBy(() -> read(file + "\n"))
                    .isInstanceOf(YamlRefused.class)
                    .hasMessageContaining("情報政策課");
        } finally {
            rename(organization);
        }
    }

    private void rename(String organization) {
        organizations.read("wakaba-organization.yaml", organization.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("見出しが計画と違うシートは、その見出しを保つ")
    void ownHeadingIsKept() {
        var plan = read(ofYear(14, sample).replaceFirst("    heading: \\(昨年度までの取組の振り返り\\)", "    heading: (前年度の振返り)"));

        assertThat(plan.labelsOf(plan.nodes(List.of("target")).get(0))
                        .get("previous_review")
                        .asText())
                .isEqualTo("(前年度の振返り)");
        assertThat(plan.labelsOf(plan.nodes(List.of("target")).get(1))
                        .get("previous_review")
                        .asText())
                .isEqualTo("(昨年度までの取組の振り返り)");
    }

    @ParameterizedTest
    @DisplayName("取り込めないところは、場所と規則を挙げて拒否される")
    @CsvSource(
            delimiter = '|',
            value = {
                "  mark: ③|  mark: ④|targets[2].mark|「④」が番号3と合いません。「③」",
                "  - 公園みどり課|  - 公園課|targets[1].lead_departments[0]|「公園課」という課は組織に登録されていません",
                "  - 環境政策課|  - 財産管理課|targets[5].lead_departments[1]|二度書かれています",
                "- number: 8|- number: 7|targets[7].number|番号7の重点ターゲットが二つあります",
                "- 10$|- 9|targets[9]|どの視点・行動にも置かれていません",
                "- 10$|- 11|viewpoints[1].actions[3].targets[0]|番号11の重点ターゲットが targets にありません",
                "    era: 令和|    era: 平成|document.fiscal_year.label|「平成15年度」と合いません",
                "    era: 令和|    era: 和令|document.fiscal_year|「和令15年度」は年度として読み取れません",
                "  goal: 実施目標|  gaol: 実施目標|labels.gaol|項目「gaol」は定められていません",
                "  goal: 実施目標|  gaol: 実施目標|labels|項目「goal」がありません",
                "  viewpoint: 2|  viewpoint: 1|targets[4].viewpoint|viewpoints では番号2の下に",
                "  glossary: \\[]|  glossary: なし|targets[1].glossary|一覧",
                "    - bullet: 年度の初めに|    - bulet: 年度の初めに|chapters[0].sections[2].blocks[0]|どれか一つです(現在: bulet)",
            })
    void namesPlaceAndRule(String correct, String wrong, String path, String rule) {
        assertThatThrownBy(() -> read(ofYear(15, sample).replaceFirst("(?m)" + correct, wrong)))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem).startsWith(path + "(").contains(rule);
                        }));
        assertThat(plans.forYear("priorityPlan", new FiscalYear(2033))).isEmpty();
    }

    @Test
    @DisplayName("誤りは、一度にすべて挙げられる")
    void listsAllProblemsAtOnce() {
        var broken = ofYear(15, sample)
                .replace("mark: ①", "mark: (1)")
                .replace("- 地域福祉課", "- 福祉課")
                .replace("name: 複合", "nama: 複合")
                .replace("subtitle: 令和15年度実施目標", "subtitle: ''");

        assertThatThrownBy(() -> read(broken))
                .hasMessageContaining("keikaku.yaml を取り込めません。何も保存していません。次の3件")
                .hasMessageContaining("keikaku.yaml: targets[0].mark(")
                .hasMessageContaining("空欄にはできません");
    }

    @Test
    @DisplayName("長すぎる名称は、現在の文字数とともに拒否される")
    void refusesTooLongName() {
        assertThatThrownBy(() -> read(ofYear(15, sample).replace("見守り活動", "見".repeat(200))))
                .hasMessageContaining("targets[0].name(")
                .hasMessageContaining("200文字以内");
    }

    private Plan read(String yaml) {
        return planImport.read("keikaku.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String ofYear(int reiwa, String yaml) {
        return yaml.replace("令和8年度", "令和" + reiwa + "年度").replace("    year: 8\n", "    year: " + reiwa + "\n");
    }
}
