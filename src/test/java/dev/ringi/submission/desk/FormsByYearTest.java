package dev.ringi.submission.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.Ledger;
import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.cycle.Cycle;
import dev.ringi.cycle.Cycles;
import dev.ringi.plan.PlanImport;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.publication.EditionRequest;
import dev.ringi.publication.Editions;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.content.Block;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OwnTownTest
@DisplayName("年度ごとの様式")
class FormsByYearTest {

    private static final String FILE = """
            programme: yearlyTask
            fiscal_year: 令和8年度
            title: 町の課題
            subtitle: 令和8年度
            nodes:
            - {name: 待ち時間, leads: [納税課], content: {PLAN: {aim: 待たせない。, means: 窓口を増やす。}}}
            """;
    private static final String THIS_YEAR = "{\"aim\": \"待たせない。\", \"means\": \"窓口を一つ増やす。\"}";
    private static final String NEXT_YEAR = "{\"aim\": \"待たせない。\", \"measure\": \"12.0\"}";

    @Autowired
    private Town town;

    @Autowired
    private PlanImport plans;

    @Autowired
    private SetClock clock;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Editions editions;

    @Autowired
    private LastYearPage lastYear;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Ledger ledger;

    private Sheet eight;
    private Sheet nine;

    @BeforeEach
    void openTwoYearsOfTwoForms() {
        empty();
        town.found();
        plans.read("kadai.yaml", FILE.getBytes(StandardCharsets.UTF_8));
        clock.set(LocalDateTime.of(2027, 4, 1, 9, 0));
        cycles.openDue(null);
        eight = opened("R8-年ごとの課題-目標");
        nine = opened("R9-年ごとの課題-目標");
    }

    @AfterEach
    void empty() {
        ledger.emptyWithPlans();
    }

    @Test
    @DisplayName("令和8年度と令和9年度の様式が違っても、開き、確かめ、比べ、印刷するものが並び立つ")
    void twoYearsStandSideBySide() {
        assertThat(eight.form()).isEqualTo("yearlyTask");
        assertThat(nine.form()).isEqualTo("yearlyTask2027");
        assertThat(sheets.textToWorkOn(eight.id()).has("means")).isTrue();
        assertThat(sheets.textToWorkOn(nine.id()).has("means"))
                .as("a field that is gone")
                .isFalse();
        assertThat(sheets.textToWorkOn(nine.id()).path("aim").asText()).isEqualTo("待たせない。");

        assertThatThrownBy(() -> submit(nine, THIS_YEAR)).hasMessageContaining("「測る数」が入力されていません");
        accept(eight, THIS_YEAR);

        var compared =
                transaction.execute(status -> lastYear.of(sheets.get(nine.id())).trusted());
        assertThat(Jsoup.parse(compared).text()).contains("めざす姿 変更なし", "手段 今年度は削除", "窓口を一つ増やす。");

        accept(nine, NEXT_YEAR);
        assertThat(edition(eight).blocks()).extracting(Block::label).containsExactly("めざす姿", "手段");
        var later = edition(nine).blocks();
        assertThat(later).extracting(Block::label).containsExactly("めざす姿", "測る数");
        assertThat(later.get(1).lines()).containsExactly("12.0件");
    }

    private SheetPage edition(Sheet sheet) {
        var request = new EditionRequest(
                sheet.cycleId(),
                sheet.planId(),
                "edition-" + sheet.id(),
                "題",
                "副題",
                Instant.parse("2027-08-01T00:00:00Z"));
        var edition = desk.as("suda", () -> editions.assemble(request, "suda"));
        return editions.content(edition.id()).sheets().get(0);
    }

    private Sheet opened(String key) {
        var form = Map.<String, Object>of(
                "submissionDeadline", "2027-05-14",
                "reviewDeadline", "2027-06-15",
                "releaseAt", "2027-08-20T09:00+09:00",
                "confirmed", true);
        desk.complete("suda", task("userTask_confirmCall").processInstanceBusinessKey(key), form);
        var cycle = cycles.all().stream()
                .filter(one -> one.businessKey().equals(key))
                .findFirst();
        return sheets.ofCycle(cycle.map(Cycle::id).orElseThrow()).get(0);
    }

    private void submit(Sheet sheet, String content) {
        desk.complete("mori", at(sheet, "userTask_draftSheet"), Map.of("sheet", Spin.JSON(content)));
    }

    private void accept(Sheet sheet, String content) {
        submit(sheet, content);
        desk.complete("hara", at(sheet, "userTask_approveSheet"), Map.of("decision", "approve"));
        desk.complete("suda", at(sheet, "userTask_reviewSheet"), Map.of("decision", "accept"));
    }

    private TaskQuery at(Sheet sheet, String step) {
        return task(step).processInstanceBusinessKey(sheet.businessKey());
    }

    private TaskQuery task(String key) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(key);
    }
}
