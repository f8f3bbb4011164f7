package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringi.Units;
import dev.ringi.WakabaTest;
import dev.ringi.calendar.BusinessDays;
import dev.ringi.plan.Importance;
import dev.ringi.sheet.Deadlines;
import dev.ringi.sheet.Handling;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class ManyTasksTest {

    private static final int TASKS = 300;
    private static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    private int port;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private BusinessDays days;

    @BeforeEach
    void openThreeHundred() {
        clearTheDesk();
        var orders =
                IntStream.rangeClosed(1, TASKS).mapToObj(ManyTasksTest::order).toList();
        for (var sheet : sheets.open(1, orders)) {
            runtime.startProcessInstanceByKey(
                    "sheetSubmission",
                    sheet.businessKey(),
                    Map.of("sheetId", sheet.id().value()));
        }
    }

    @AfterEach
    void clearTheDesk() {
        var ids = runtime.createProcessInstanceQuery().processDefinitionKey("sheetSubmission").list().stream()
                .map(ProcessInstance::getId)
                .toList();
        runtime.deleteProcessInstances(ids, "the next test begins", true, true);
    }

    @Test
    @DisplayName("300件の中から、ターゲットと課と期限と言葉で絞り、条件を消すと元に戻る")
    void oneOfThreeHundredIsFound() {
        try (var ito = new Person(port).opens("tasklist", "ito", "ringi")) {
            assertThat(ito.tasks()).hasCount(15);

            field(ito, "ターゲット").fill("第237目標");
            assertThat(ito.tasks()).hasCount(1);
            assertThat(ito.see(".ringi-bar [role=status]")).containsText("1件");
            var card = ito.tasks().first();
            assertThat(card).containsText("第237目標");
            assertThat(card).containsText("情報政策課");
            assertThat(card).containsText(days.left(TODAY, TODAY.plusDays(48)));
            ito.takesPicture("many-tasks-one");

            ito.press("条件を消す");
            assertThat(ito.tasks()).hasCount(15);
            assertThat(field(ito, "ターゲット")).hasValue("");

            field(ito, "期限").selectOption("過ぎた");
            assertThat(ito.see(".ringi-overdue").first()).containsText("期限超過");
            assertThat(ito.see(".ringi-bar [role=status]")).containsText("50件");
            ito.takesPicture("many-tasks-overdue");

            field(ito, "段階").selectOption("承認");
            assertThat(ito.tasks()).hasCount(0);
            ito.page().reload();
            assertThat(field(ito, "段階").locator("option:checked")).hasText("承認");
            ito.page().getByText("自分のタスク").first().click();
            assertThat(field(ito, "段階").locator("option:checked")).hasText("すべて");
            assertThat(ito.requested())
                    .filteredOn(url -> url.contains("/variable-instance"))
                    .isEmpty();
        }
    }

    private static Locator field(Person person, String label) {
        return person.see(".ringi-bar").getByLabel(label);
    }

    private static SheetOrder order(int number) {
        return new SheetOrder(
                1,
                5_000 + number,
                number,
                "第%d目標の推進".formatted(number),
                "many-" + number,
                "planSheet",
                Units.of("d0102"),
                due(number % 60),
                null);
    }

    /** Ten days of sixty have passed, and none is today: what ends today is overdue from 17:15 on. */
    private static Handling due(int day) {
        var deadlines = new Deadlines(TODAY.plusDays(day < 10 ? day - 10 : day - 9), TODAY.plusDays(90));
        return new Handling("priorityPlan", "PLAN", Importance.ORDINARY, List.of(), deadlines);
    }
}
