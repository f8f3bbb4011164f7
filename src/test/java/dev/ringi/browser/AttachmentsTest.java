package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dev.ringi.OpenSheet;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.WakabaTest;
import dev.ringi.attachment.SampleFiles;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class AttachmentsTest {

    private static final String TITLE = "⑨ 窓口の混雑緩和";
    private static final String ITEM = "7月から2月末までの間に調査する";

    @LocalServerPort
    private int port;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    @Test
    @DisplayName("職員がまとめて添付し、断られたものを知り、差し替え、公表の印を付け、消し、提出すると、課長は読めるだけになる")
    void filesGoTheirWay() throws IOException {
        var sheet = begin();
        try (var ito = at("ito");
                var tanaka = at("tanaka")) {
            ito.opensTask(TITLE).claims();
            tab(ito).click();
            ito.see(".ringi-files-zone select").selectOption(new SelectOption().setValue(ITEM));
            choose(
                    ito.see(".ringi-files-zone input[type=file]"),
                    payload("待ち時間調査.pdf", SampleFiles.pdf("調査")),
                    payload("請求書.pdf", SampleFiles.text("MZ\u0000\u0001")),
                    payload("実績.csv", SampleFiles.text("課,件数\n市民課,51")),
                    payload("下書き.txt", SampleFiles.text("<51件>を見込む。")));
            assertThat(rows(ito)).hasCount(3);
            assertThat(ito.see(".ringi-files-news .refused")).containsText("請求書.pdf");
            assertThat(ito.see(".ringi-files-news .refused")).containsText("実行できるプログラム");
            assertThat(tab(ito)).hasAttribute("data-ringi-count", "（3）");
            ito.takesPicture("attachments-uploaded");

            choose(row(ito, "実績.csv").locator("input[type=file]"), payload("実績.csv", SampleFiles.text("課,件数\n市民課,52")));
            assertThat(row(ito, "実績.csv")).containsText("第2版");
            row(ito, "実績.csv").locator("input[type=checkbox]").click();
            assertThat(row(ito, "実績.csv").locator(".ringi-files-public")).containsText("公表");
            choose(ito.see(".ringi-files-zone input[type=file]"), payload("写し.csv", SampleFiles.text("課,件数\n市民課,52")));
            assertThat(ito.see(".ringi-files-news .known")).containsText("新しくは保存しませんでした");

            row(ito, "下書き.txt").getByText("削除").click();
            assertThat(row(ito, "下書き.txt")).containsText("一覧から消しますか");
            ito.takesPicture("attachments-remove");
            row(ito, "下書き.txt").getByText("削除する").dblclick();
            assertThat(rows(ito)).hasCount(2);
            row(ito, "実績.csv").locator("summary").click();
            assertThat(row(ito, "実績.csv").locator("details a")).containsText("第1版");
            assertThat(new AxeBuilder(ito.page())
                            .include(".ringi-files")
                            .analyze()
                            .getViolations())
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
            ito.takesPicture("attachments-draft");

            ito.page().reload();
            assertThat(rows(ito)).hasCount(2);
            ito.see(".task-card .nav-tabs a").first().click();
            ito.press("完了する");
            assertThat(ito.see(".page-notifications")).containsText("完了しました");

            awaits(tanaka, sheet);
            tanaka.opensTask(TITLE);
            assertThat(tab(tanaka)).hasAttribute("data-ringi-count", "（2）");
            tab(tanaka).click();
            assertThat(row(tanaka, "待ち時間調査.pdf")).containsText("取組1　" + ITEM);
            assertThat(row(tanaka, "実績.csv")).containsText("公表");
            assertThat(tanaka.see(".ringi-files button, .ringi-files input, .ringi-files select"))
                    .hasCount(0);
            tanaka.takesPicture("attachments-decider");
            var file = tanaka.page()
                    .waitForDownload(
                            () -> row(tanaka, "実績.csv").locator("a").first().click());
            assertThat(file.suggestedFilename()).isEqualTo("実績.csv");
            assertThat(Files.readString(file.path())).isEqualTo("課,件数\n市民課,52");
        }
    }

    private static Locator tab(Person person) {
        return person.see(".task-card .nav-tabs a").filter(new FilterOptions().setHasText("添付"));
    }

    private static Locator rows(Person person) {
        return person.see(".ringi-files tbody tr");
    }

    private static Locator row(Person person, String name) {
        return rows(person).filter(new FilterOptions().setHasText(name));
    }

    private static void choose(Locator input, FilePayload... files) {
        input.setInputFiles(files);
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private void awaits(Person person, Sheet sheet) {
        var waiting = tasks.createTaskQuery()
                .processInstanceBusinessKey(sheet.businessKey())
                .taskDefinitionKey("userTask_approveSheet");
        person.page().waitForCondition(() -> waiting.count() == 1);
        person.page().reload();
    }

    private Person at(String id) {
        return new Person(port).opens("tasklist", id, "ringi");
    }

    private Sheet begin() {
        var text = Map.of(
                "background", "混雑する。",
                "efforts", "令和7年度：51件",
                "issues", "知らない人が多い。",
                "goal", "12.0分にする。",
                "items", List.of(Map.of("text", ITEM)),
                "notes", List.of());
        var order = new SheetOrder(
                9, 9, 9, TITLE, "files-9", "planSheet", Units.of("d0102"), TownPlan.ORDINARY, json.valueToTree(text));
        return OpenSheet.begin(sheets, runtime, order).sheet();
    }
}
