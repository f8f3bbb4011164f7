package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.organization.Absences;
import dev.ringi.organization.OrganizationImport;
import dev.ringi.plan.Importance;
import dev.ringi.sheet.Handling;
import dev.ringi.sheet.SheetState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class RouteProcessTest {

    private static final Handling MAJOR =
            new Handling("priorityPlan", "PLAN", Importance.MAJOR, List.of(), TownPlan.DEADLINES);

    /** 納税課 with a 係長 and a deputy, and the 税務部 above it and 債権課. */
    private static final String RANKS = """
            divisions:
              - code: b1
                name: 税務部
                departments: [d2, d3]
                deputies: [hara]
                members: [{person: toda, title: 部長, head: true}]
            """;

    @Autowired
    private SheetCase sheet;

    @Autowired
    private OrganizationImport organization;

    @Autowired
    private Town town;

    @Autowired
    private Absences absences;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Desk desk;

    @Autowired
    private Clock clock;

    @BeforeEach
    void theTownHasRanks() {
        read(town.file()
                .replace(
                        "  - {person: mori, title: 主査}",
                        "  - {person: mori, title: 主査}\n      - {person: chiba, title: 係長, chief: true}")
                .replace("deputies: [mori]", "deputies: [chiba]")
                .replace(
                        "people:\n",
                        "people:\n  - {id: chiba, name: 千葉 優, mail: chiba@machi.example.jp}\n"
                                + "  - {id: toda, name: 戸田 修, mail: toda@machi.example.jp}\n")
                .replace("committee:\n", RANKS + "committee:\n"));
    }

    @AfterEach
    void everybodyIsBack() {
        absences.current().forEach(absence -> absences.cancel(absence.id(), "kato"));
    }

    @Test
    @DisplayName("重要なシートは係長、課長、部長の順に、部長には主管課が二つでも一度だけ回る")
    void importantSheetsGoUpToTheDirector() {
        sheet.openHere(Units.of("d2", "d3"), MAJOR);
        sheet.submit("mori", content("背景です。"));

        assertThat(sheet.approval("d2chief").count()).isOne();
        assertThat(sheet.approval("d2head").count()).isZero();
        sheet.approve("chiba", "d2chief");
        sheet.approve("hara", "d2head");
        assertThat(sheet.task("userTask_approveSheet").count()).isOne();
        sheet.approve("ueda", "d3head");
        sheet.approve("toda", "b1headinperson");

        assertThat(sheet.state()).isEqualTo(SheetState.UNDER_REVIEW);
        assertThat(submissions.history(sheet.id()))
                .extracting(Step::capacity)
                .containsExactly("納税課主査", "納税課係長", "納税課長", "債権課長", "税務部長");
    }

    @Test
    @DisplayName("通常のシートは課長までで、書いた係長は飛ばされる")
    void ordinarySheetsEndWithTheHead() {
        sheet.openHere(Units.of("d2"), TownPlan.ORDINARY);
        sheet.submit("chiba", content("背景です。"));

        assertThat(sheet.approval("d2chief").count()).isZero();
        sheet.approve("hara", "d2head");
        assertThat(sheet.state()).isEqualTo(SheetState.UNDER_REVIEW);
    }

    @Test
    @DisplayName("不在の課長は代理者が代決し、本人の後閲は手続を止めない")
    void theDeputyDecidesAndTheAbsentHeadReadsAfterwards() {
        sheet.openHere(Units.of("d2"), TownPlan.ORDINARY);
        sheet.submit("mori", content("背景です。"));
        sheet.approve("chiba", "d2chief");
        isAwayToday("hara");
        sheet.approve("chiba", "d2head");

        assertThat(sheet.state()).isEqualTo(SheetState.UNDER_REVIEW);
        var step = submissions.history(sheet.id()).get(2);
        assertThat(step.actor()).isEqualTo("chiba");
        assertThat(step.onBehalfOf()).isEqualTo("hara");
        assertThat(step.onBehalfCapacity()).isEqualTo("納税課長");

        assertThatThrownBy(() -> desk.complete("chiba", reading(), Map.of())).hasMessageContaining("no such task");
        desk.complete("hara", reading(), Map.of("reason", "確かめました。"));
        assertThat(submissions.history(sheet.id()).get(3))
                .extracting(Step::kind, Step::actor)
                .containsExactly(StepKind.READ_AFTERWARDS, "hara");
    }

    @Test
    @DisplayName("課長が自分で書いたシートは、代決の順の次の人に届き、その人が決める")
    void theDeputyDecidesWhatTheHeadWrote() {
        sheet.openHere(Units.of("d2"), TownPlan.ORDINARY);
        sheet.submit("hara", content("背景です。"));
        sheet.approve("chiba", "d2chief");
        sheet.approve("chiba", "d2head");

        assertThat(sheet.state()).isEqualTo(SheetState.UNDER_REVIEW);
        assertThat(submissions.history(sheet.id()).get(2))
                .extracting(Step::actor, Step::capacity, Step::onBehalfOf)
                .containsExactly("chiba", "納税課係長", "hara");
    }

    @Test
    @DisplayName("代決不可のものは、代理者がいても本人を待つ")
    void whatIsBarredWaits() {
        sheet.openHere(Units.of("d2"), MAJOR);
        sheet.submit("mori", content("背景です。"));
        sheet.approve("chiba", "d2chief");
        sheet.approve("hara", "d2head");
        isAwayToday("toda");

        assertThat(sheet.offeredTo(sheet.task("userTask_approveSheet"))).containsExactly("b1headinperson");
        assertThatThrownBy(() -> sheet.approve("hara", "b1headinperson")).hasMessageContaining("no such task");
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("決裁区分の表を変えても、変わるのは新しいシートだけである")
    void changingTheTableChangesNewSheetsOnly() {
        sheet.openHere(Units.of("d2"), TownPlan.ORDINARY);
        var earlier = sheet.sheet().route();
        deployTable("課長、部長");
        try {
            sheet.submit("mori", content("背景です。"));
            assertThat(sheet.sheet().route()).isEqualTo(earlier);
            assertThat(sheet.approval("d2chief").count()).isOne();

            sheet.openHere(Units.of("d2"), TownPlan.ORDINARY);
            sheet.submit("mori", content("背景です。"));
            assertThat(sheet.approval("d2chief").count()).isZero();
            assertThat(sheet.sheet().seats()).hasSize(2);
        } finally {
            deployTable("係長、課長");
        }
    }

    private void deployTable(String ordinary) {
        var table = Dmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/approvalRoute.dmn"));
        OutputEntry rungs = table.getModelElementById("rule_ordinary_rungs");
        rungs.getText().setTextContent("\"" + ordinary + "\"");
        repository
                .createDeployment()
                .addModelInstance("approvalRoute.dmn", table)
                .deploy();
    }

    private void isAwayToday(String person) {
        var today = LocalDate.now(clock);
        absences.register(person, today, today, person);
    }

    private TaskQuery reading() {
        return tasks.createTaskQuery()
                .taskDefinitionKey("userTask_readAfterwards")
                .processVariableValueEquals("sheetId", sheet.id().value());
    }

    private void read(String file) {
        organization.read("town.yaml", file.getBytes(StandardCharsets.UTF_8));
    }
}
