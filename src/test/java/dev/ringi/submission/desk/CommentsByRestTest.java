package dev.ringi.submission.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class CommentsByRestTest {

    private static final String TABS = "/camunda/api/tasklist/plugin/ringi/default/beside/task/";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Desk desk;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ProcessEngine engine;

    private SheetId sheetId;
    private String businessKey;

    @BeforeEach
    void theOfficeReturnsASheetWithTwoComments() {
        town.found();
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑧ 相談", "d2");
        sheetId = opened.id();
        businessKey = opened.key();
        submit(sheet("相談を増やす。", "9月に説明会を開く。"));
        approve();
        desk.complete(
                "kato",
                task("userTask_reviewSheet"),
                Map.of(
                        "decision", "return",
                        "reason", "2か所を直してください",
                        "comments",
                                Spin.JSON(List.of(
                                        Map.of("field", "goal", "text", "数字を", "proposal", "相談を120件に増やす。"),
                                        Map.of("field", "items[0].text", "text", "<9月>で間に合いますか")))));
    }

    @Test
    @DisplayName("提案を取り込んだ指摘は片付き、回答した指摘は、事務局が確かめるまで受理を止める")
    void everyCommentIsSettledBeforeTheSheetPasses() {
        reply("mori", comment(1).path("id").asLong(), "会場は押さえました");
        submit(sheet("相談を120件に増やす。\r\n", "4月に広報する。", "9月に説明会を開く。"));

        assertThat(comment(0).path("state").asText()).isEqualTo("ADOPTED");
        assertThat(comment(1).path("state").asText()).isEqualTo("ANSWERED");
        assertThat(comment(1).path("path").asText()).isEqualTo("sheet.items[1].text");
        assertThat(comment(1).path("replies").get(0).path("text").asText()).isEqualTo("会場は押さえました");

        approve();
        var review = task("userTask_reviewSheet");
        assertThatThrownBy(() -> desk.complete("kato", review, Map.of("decision", "accept")))
                .hasMessageContaining("確認の済んでいない指摘が1件")
                .hasMessageContaining("取組内容とスケジュール 1：<9月>で間に合いますか（加藤 一郎、回答あり）");
        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.UNDER_REVIEW);

        var id = comment(1).path("id").asText();
        desk.complete("kato", review, Map.of("decision", "accept", "settled", Spin.JSON(List.of(id))));
        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.ACCEPTED);
    }

    @Test
    @DisplayName("提案どおりだった文をまた変えれば、指摘は開き直る")
    void anAdoptedCommentOpensAgainWhenTheTextIsChangedBack() {
        submit(sheet("相談を120件に増やす。", "9月に説明会を開く。"));
        assertThat(comment(0).path("state").asText()).isEqualTo("ADOPTED");
        desk.complete("hara", task("userTask_approveSheet"), Map.of("decision", "return", "reason", "戻します"));

        submit(sheet("相談を増やす。", "9月に説明会を開く。"));

        assertThat(comment(0).path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("回答は作成する課だけ、確認は指摘した側だけができ、見えない人には指摘も見えない")
    void eachSideDoesItsOwnPart() {
        var id = comment(0).path("id").asLong();
        assertThat(answer("oka").statusCode()).isEqualTo(404);
        assertThat(put("mori", "/" + id + "/reply", Map.of("text", "直します")).statusCode())
                .isEqualTo(403);
        desk.claim("mori", open());
        refused(put("mori", "/" + id + "/reply", Map.of("text", " 　")), "「回答」が入力されていません");
        refused(put("mori", "/" + id + "/reply", Map.of("text", "い".repeat(4_001))), "4,000文字以内");
        refused(put("mori", "/" + id + "/reply", Map.of("text", "い\u0000")), "「回答」：2文字目に制御文字（U+0000（NULL））");
        refused(put("mori", "/" + id + "/closed", Map.of()), "指摘した側の決裁者と事務局だけ");
        refused(put("mori", "/" + (id + 1_000) + "/closed", Map.of()), "見つかりません");

        submit(sheet("相談を増やす。", "9月に説明会を開く。"));
        desk.claim("hara", open());
        refused(put("hara", "/" + id + "/closed", Map.of()), "指摘した側の決裁者と事務局だけ");
        refused(put("hara", "/" + id + "/reply", Map.of("text", "い")), "承認待ち");
        approve();
        desk.claim("kato", open());
        assertThat(put("kato", "/" + id + "/closed", Map.of()).statusCode()).isEqualTo(200);
        refused(put("kato", "/" + id + "/closed", Map.of()), "確認済みです");
        assertThat(comment(0).path("stateLabel").asText()).isEqualTo("確認済み");
    }

    @Test
    @DisplayName("経緯は、指摘と提案と回答を、書かれたとおりの文字で、どうなったかとともに並べる")
    void historyTellsWhatBecameOfTheComments() {
        reply("mori", comment(1).path("id").asLong(), "<会場>は\n押さえました");
        submit(sheet("相談を120件に増やす。", "9月に説明会を開く。"));

        var remarks = Jsoup.parse(get("hara", "/history").body()).select("article.ringi-comment");

        assertThat(remarks.select(".ringi-badge").eachText()).containsExactly("提案どおり修正（第2版）", "回答あり");
        assertThat(remarks.get(0).className()).isEqualTo("ringi-comment ringi-comment-adopted");
        assertThat(remarks.get(0).select(".ringi-text.ringi-proposal").text()).isEqualTo("相談を120件に増やす。");
        assertThat(remarks.get(1).select(".ringi-comment-head").text()).startsWith("第1回　第1版の「取組内容とスケジュール 1」　");
        assertThat(remarks.get(1).select("p.ringi-text"))
                .extracting(text -> text.wholeText())
                .containsExactly("<9月>で間に合いますか", "<会場>は\n押さえました");
    }

    private void reply(String person, long id, String text) {
        desk.claim(person, open());
        assertThat(put(person, "/" + id + "/reply", Map.of("text", text)).statusCode())
                .isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, String text) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(text);
    }

    /** As whoever may see the task that is open now. */
    private JsonNode comment(int number) {
        var reader = open().singleResult().getTaskDefinitionKey().equals("userTask_reviewSheet") ? "kato" : "hara";
        return WebSession.json(answer(reader)).get(number);
    }

    private HttpResponse<String> answer(String person) {
        return get(person, "/comments");
    }

    private HttpResponse<String> get(String person, String rest) {
        return WebSession.login(port, person, "town")
                .get(TABS + open().singleResult().getId() + rest);
    }

    private HttpResponse<String> put(String person, String rest, Object body) {
        return WebSession.login(port, person, "town")
                .put(TABS + open().singleResult().getId() + "/comments" + rest, body);
    }

    private void submit(ObjectNode content) {
        desk.complete("mori", task("userTask_draftSheet"), Map.of("sheet", Spin.JSON(content.toString())));
    }

    private void approve() {
        desk.complete("hara", task("userTask_approveSheet"), Map.of("decision", "approve"));
    }

    private TaskQuery open() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey);
    }

    private TaskQuery task(String key) {
        return open().taskDefinitionKey(key);
    }

    private static ObjectNode sheet(String goal, String... items) {
        var sheet = JsonNodeFactory.instance
                .objectNode()
                .put("background", "背景です。")
                .put("efforts", "説明会を3回")
                .put("issues", "届いていない")
                .put("goal", goal);
        var rows = sheet.putArray("items");
        List.of(items).forEach(item -> rows.addObject().put("text", item));
        sheet.putArray("notes");
        return sheet;
    }
}
