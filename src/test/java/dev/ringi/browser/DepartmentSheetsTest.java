package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringi.OpenSheet;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.WakabaTest;
import dev.ringi.WebSession;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class DepartmentSheetsTest {

    private static final String TITLE = "㉑ 引戻しの試し";
    private static final String CONTENT = """
            {"background": "背景です。", "efforts": "説明会を3回開いた。", "issues": "若い世代に届いていない。",
             "goal": "参加者を100人増やす。", "items": [{"text": "6月に説明会を開く。"}], "notes": []}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    @DisplayName("提出したシートの行き先が見えて、判断される前なら引き戻せる。ほかの人とほかの課にはできない")
    void aSubmittedSheetIsSeenAndTakenBack() {
        var sheetId = begin();
        var clerk = WebSession.login(port, "watanabe", "ringi");
        submit(clerk);
        var address = "/camunda/api/tasklist/plugin/ringi/default/sheets/sheet/" + sheetId + "/withdrawal";
        var state = Map.of("state", sheets.get(sheetId).state().name());

        var stranger = WebSession.login(port, "kobayashi", "ringi");
        assertThat(stranger.post(address, state).body()).contains("作成に加わった方だけ");
        assertThat(stranger.get("/camunda/api/tasklist/plugin/ringi/default/sheets/sheets")
                        .body())
                .doesNotContain(TITLE);
        assertThat(clerk.post(address, Map.of("state", "UNDER_REVIEW")).body()).contains("引き戻せません");

        try (var watanabe = new Person(port)) {
            watanabe.opens("tasklist", "watanabe", "ringi");
            watanabe.see("a.ringi-sheets").click();
            var row =
                    watanabe.see(".ringi-sheets-dialog tbody tr").filter(new Locator.FilterOptions().setHasText(TITLE));
            assertThat(row).containsText("承認待ち");
            assertThat(row).containsText("承認する（");
            watanabe.takesPicture("department-sheets");
            row.locator("button").click();
            row.locator("button").click();
            assertThat(watanabe.see(".ringi-sheets-dialog .message")).containsText("引き戻しました");
            assertThat(row).containsText("引戻し中");
        }
        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.WITHDRAWN);
        assertThat(clerk.post(address, state).body()).contains("「引戻し中」になったため");
    }

    private SheetId begin() {
        var order =
                new SheetOrder(1, 21, 21, TITLE, "taken-back", "planSheet", Units.of("d0102"), TownPlan.ORDINARY, null);
        return OpenSheet.begin(sheets, runtime, order).id();
    }

    private void submit(WebSession clerk) {
        var task = WebSession.ENGINE + "/task/"
                + tasks.createTaskQuery()
                        .processInstanceBusinessKey("taken-back")
                        .singleResult()
                        .getId();
        clerk.post(task + "/claim", Map.of("userId", "watanabe"));
        var answer = clerk.post(
                task + "/submit-form", Map.of("variables", Map.of("sheet", Map.of("value", CONTENT, "type", "Json"))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
