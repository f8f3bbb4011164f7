package dev.ringi.attachment.desk;

import static dev.ringi.attachment.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.attachment.HandedInFiles;
import dev.ringi.attachment.SampleFiles;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
@DisplayName("添付ファイルのREST")
class AttachmentsByRestTest {

    private static final String PLUGIN = "/camunda/api/tasklist/plugin/ringi/default/attachments";
    private static final String ITEM = "7月に調査する。";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Desk desk;

    @Autowired
    private Sheets sheets;

    @Autowired
    private HandedInFiles handedIn;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcTemplate jdbc;

    private String key;
    private SheetId sheetId;
    private WebSession mori;

    @BeforeEach
    void theTaxOfficeDrafts() {
        town.found();
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑦ 納付", "d2");
        sheetId = opened.id();
        key = opened.sheet().businessKey();
        sheets.saveDraft(sheetId, json.valueToTree(sheet(ITEM)), "mori");
        mori = WebSession.login(port, "mori", "town");
    }

    @Test
    @DisplayName("課の職員が付け、差し替え、版ごとに取り出せる。同じ内容は二度保存されない")
    void filesAreKeptInVersions() {
        assertThat(message(add("実績（速報）.csv", text("課,件数\n納税課,1"), ITEM))).contains("を添付しました");
        assertThat(message(add("控え.csv", text("課,件数\n納税課,1"), null))).contains("同じ内容のファイル「実績（速報）.csv」");
        assertThat(message(add("実績（速報）.csv", text("課,件数\n納税課,2"), null))).contains("第2版に差し替えました");

        var file = onlyFile();
        assertThat(file.path("item").asText()).isEqualTo(ITEM);
        assertThat(file.path("number").asInt()).isOne();
        assertThat(file.path("versions")).hasSize(2);
        assertThat(file.at("/versions/0/by").asText()).isEqualTo("森 文");
        assertThat(file.at("/versions/0/at").asText()).startsWith("令和");
        var old = mori.get(task() + "/version/" + file.at("/versions/1/id").asLong());
        assertThat(old.body()).isEqualTo("課,件数\n納税課,1");
        assertThat(old.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type.replace(" ", "")).isEqualToIgnoringCase("text/csv;charset=UTF-8"));
        assertThat(old.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%AE%9F%E7%B8%BE");
        assertThat(old.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(audited()).containsExactly("attachment.FileAttached", "attachment.FileReplaced");
    }

    @Test
    @DisplayName("名前・種類・項目・大きさの誤りは日本語で断られ、何も残らない")
    void whatDoesNotFitIsRefused() {
        assertThat(message(add("請求.pdf", text("MZ\u0000"), null))).contains("実行できるプログラム");
        assertThat(message(add("計画.docm", SampleFiles.docx("文"), null))).contains("マクロ付き");
        assertThat(message(add("../x.txt", text("あ"), null))).contains("使えない文字");
        assertThat(message(add("x.txt", text("あ"), "ない項目"))).contains("保存された下書きにありません");
        var tooLarge = add("大.txt", "a".repeat((20 << 20) + 1).getBytes(StandardCharsets.UTF_8), null);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(message(tooLarge)).contains("20MBまで");
        assertThat(list(mori).path("files")).isEmpty();
        assertThat(audited()).isEmpty();

        var largest = "い".repeat((20 << 20) / 3);
        assertThat(message(add("最大.txt", text(largest), null))).contains("を添付しました");
        assertThat(mori.get(task() + "/version/"
                                + onlyFile().at("/versions/0/id").asLong())
                        .body())
                .isEqualTo(largest);
    }

    @Test
    @DisplayName("他課の人には見えず、ログインもCSRFの印もなければ受け付けない")
    void othersAreKeptOut() {
        add("控え.txt", text("あ"), null);
        var version = onlyFile().at("/versions/0/id").asLong();
        var oka = WebSession.login(port, "oka", "town");

        assertThat(oka.get(task()).statusCode()).isEqualTo(404);
        assertThat(oka.get(task() + "/version/" + version).statusCode()).isEqualTo(404);
        assertThat(oka.get(bySheet()).statusCode()).isEqualTo(404);
        assertThat(oka.get(bySheet() + "/version/" + version).statusCode()).isEqualTo(404);
        assertThat(upload(oka, bySheet(), "x.txt", text("い"), null).statusCode())
                .isEqualTo(404);
        assertThat(new WebSession(port).get(task()).statusCode()).isEqualTo(401);
        var forged = HttpRequest.newBuilder(URI.create("http://localhost:" + port + task() + "?name=x.txt"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(text("い")));
        assertThat(mori.send(forged).statusCode()).isEqualTo(403);
        // A request without its token ends the session.
        mori = WebSession.login(port, "mori", "town");
        assertThat(list(mori).path("files")).hasSize(1);
    }

    @Test
    @DisplayName("提出前の添付は、手続きを見られる事務局と管理者にも、タスクからもシートからも読めない")
    void whoSeesTheTaskDoesNotReadWhatIsBeingWritten() {
        add("下書き.txt", text("まだ見せない"), null);
        var version = onlyFile().at("/versions/0/id").asLong();

        for (var person : List.of("suda", "seki")) {
            var reader = WebSession.login(port, person, "town");
            for (var door : List.of(task(), bySheet())) {
                assertThat(reader.get(door).statusCode()).as(person + door).isEqualTo(404);
                assertThat(reader.get(door + "/version/" + version).statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    @DisplayName("提出すると版に記録されて変えられなくなり、課長と事務局は読める。戻れば残っていて、また変えられる")
    void whatWasHandedInStays() {
        add("見積.txt", text("見積"), ITEM);
        add("誤り.txt", text("誤り"), null);
        var files = list(mori).path("files");
        var kept = files.get(0).path("id").asLong();
        assertThat(mori.delete(task() + "/" + files.get(1).path("id").asLong()).statusCode())
                .isEqualTo(200);
        mori.put(task() + "/" + kept + "/mark", Map.of("forPublic", true));
        var draft = task();
        submit();

        assertThat(handedIn.of(sheetId, 1)).singleElement().satisfies(file -> {
            assertThat(file.isForPublic()).isTrue();
            assertThat(file.item()).isEqualTo(ITEM);
        });
        assertThat(mori.get(draft).statusCode()).isEqualTo(409);
        assertThat(message(mori.get(draft))).contains("「提出」");
        assertThat(message(upload(mori, bySheet(), "後.txt", text("後"), null))).contains("この操作はできません");
        assertThat(message(mori.delete(bySheet() + "/" + kept))).contains("この操作はできません");
        assertThat(message(mori.put(bySheet() + "/" + kept + "/mark", Map.of("forPublic", false))))
                .contains("この操作はできません");
        var hara = WebSession.login(port, "hara", "town");
        var seen = list(hara);
        assertThat(seen.path("editable").asBoolean()).isFalse();
        assertThat(seen.at("/files/0/forPublic").asBoolean()).isTrue();
        assertThat(seen.at("/removed/0/versions")).isEmpty();
        var version = seen.at("/files/0/versions/0/id").asLong();
        assertThat(hara.get(task() + "/version/" + version).body()).isEqualTo("見積");
        var suda = WebSession.login(port, "suda", "town");
        assertThat(suda.get(bySheet() + "/version/" + version).body()).isEqualTo("見積");

        desk.complete("hara", tasks(), Map.of("decision", "return", "reason", "直してください"));
        assertThat(list(mori).at("/files/0/name").asText()).isEqualTo("見積.txt");
        assertThat(mori.delete(task() + "/" + kept).statusCode()).isEqualTo(200);
        assertThat(list(mori).at("/removed/0/versions")).as("it was decided on").hasSize(1);
        assertThat(list(mori).at("/removed/1/versions")).isEmpty();
        assertThatThrownBy(() -> jdbc.update("delete from ringi.attachment_handed_in"))
                .hasMessageContaining("never change");
    }

    @Test
    @DisplayName("項目の文が消えれば、シート全体の添付として残ると分かる")
    void anItemMayGo() {
        add("見積.txt", text("見積"), ITEM);
        sheets.saveDraft(sheetId, json.valueToTree(sheet("まったく別のこと")), "mori");

        var file = onlyFile();
        assertThat(file.path("gone").asBoolean()).isTrue();
        assertThat(file.path("item").asText()).isEqualTo(ITEM);
        mori.put(task() + "/" + file.path("id").asLong() + "/item", Map.of("item", "まったく別のこと"));
        assertThat(onlyFile().path("number").asInt()).isOne();
    }

    private void submit() {
        desk.complete("mori", tasks(), Map.of("sheet", Spin.JSON(sheet(ITEM))));
    }

    private TaskQuery tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key);
    }

    private static Map<String, Object> sheet(String item) {
        return Map.of(
                "background", "い",
                "efforts", "い",
                "issues", "い",
                "goal", "い",
                "items", List.of(Map.of("text", item)),
                "notes", List.of());
    }

    private JsonNode onlyFile() {
        var files = list(mori).path("files");
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private JsonNode list(WebSession session) {
        return WebSession.json(session.get(task()));
    }

    private String task() {
        return PLUGIN + "/task/" + tasks().singleResult().getId();
    }

    private String bySheet() {
        return PLUGIN + "/sheet/" + sheetId;
    }

    private HttpResponse<String> add(String name, byte[] content, String item) {
        return upload(mori, task(), name, content, item);
    }

    private static HttpResponse<String> upload(
            WebSession session, String address, String name, byte[] content, String item) {
        var query = "?name=" + encoded(name) + (item == null ? "" : "&item=" + encoded(item));
        return session.send(session.request(address + query)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String message(HttpResponse<String> answer) {
        return WebSession.json(answer).path("message").asText();
    }

    private List<String> audited() {
        return jdbc.queryForList(
                "select event_type from ringi.audit_entry where subject = ? and event_type like 'attachment.%' order by id",
                String.class, key);
    }
}
