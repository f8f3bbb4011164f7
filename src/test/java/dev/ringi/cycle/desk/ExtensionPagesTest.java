package dev.ringi.cycle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.Sheets;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sheets of the town are due on 15 May and 15 June 2027. */
@RingiTest
@DisplayName("期限の延長の画面")
class ExtensionPagesTest {

    private static final String PAGE = "/ringi/deadlines";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Sheets sheets;

    @Autowired
    RuntimeService runtime;

    @Autowired
    SetClock clock;

    private OpenSheet sheet;
    private OpenSheet other;
    private WebSession office;

    @BeforeEach
    void twoSheetsAreOpen() {
        town.found();
        clock.set(LocalDateTime.of(2027, 5, 19, 9, 0));
        sheet = OpenSheet.begin(sheets, runtime, "⑧ 延長", "d2");
        other = OpenSheet.begin(sheets, runtime, "⑨ 別の課", "d3");
        office = WebSession.login(port, "kato", "town");
    }

    @AfterEach
    void clearUp() {
        runtime.deleteProcessInstance(sheet.process(), "tested");
        runtime.deleteProcessInstance(other.process(), "tested");
    }

    @Test
    @DisplayName("画面は事務局と管理者だけに開き、画面の印のない操作は断る")
    void thePageIsTheOffices() {
        assertThat(new WebSession(port).get(PAGE).statusCode()).isEqualTo(401);
        var clerk = WebSession.login(port, "oka", "town");
        assertThat(clerk.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(clerk.post(PAGE, "").statusCode()).isEqualTo(403);
        assertThat(office.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(office.post(PAGE, "").statusCode()).isEqualTo(403);
        assertThat(office.post(PAGE + "/preview", "").statusCode()).isEqualTo(403);
        assertThat(WebSession.login(port, "admin", "admin").get(PAGE).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("選び、変わるところを確かめ、延ばすと、当初の期限とともに一覧に出る")
    void aSheetIsExtendedAfterAPreview() {
        assertThat(row(sheet).text()).contains("⑧ 延長", "納税課", "作成中", "▲ 3開庁日超過", "令和9年5月15日（土）");

        var preview = post("/preview", form(sheet) + "&submission=2027-05-31&review=&reason=" + encoded("照会の回答待ち"));
        assertThat(preview.text())
                .contains("延ばすシート　1枚", "⑧ 延長", "令和9年5月15日（土） → 令和9年5月31日（月）", "（変わりません）", "照会の回答待ち")
                .doesNotContain("⑨ 別の課", "延ばさないシート");
        assertThat(sheets.get(sheet.id()).handling().deadlines().submission()).isEqualTo("2027-05-15");

        var done = post("", inputs(preview));
        assertThat(done.select(".notice.done").text()).isEqualTo("シート1枚の期限を延ばし、シートを持つ方に知らせました。");
        assertThat(row(sheet).text()).contains("あと8開庁日", "令和9年5月31日（月） 延長前 令和9年5月15日（土）");
        assertThat(row(other).text()).doesNotContain("延長前");
    }

    @Test
    @DisplayName("課を選ぶと、その課の延ばせるシートすべてが延び、延ばせないものは理由とともに見える")
    void aDepartmentIsExtended() {
        var third = OpenSheet.begin(sheets, runtime, "⑩ 先に延ばした", "d2");
        try {
            var first = post("/preview", form(third) + "&submission=2027-06-01&reason=r");
            post("", inputs(first));

            var preview = post("/preview", "department=d2&submission=2027-05-31&reason=r");
            assertThat(preview.select("table").text()).contains("⑧ 延長").doesNotContain("⑩ 先に延ばした", "⑨ 別の課");
            assertThat(preview.select("section").text()).contains("⑩ 先に延ばした", "それより後の開庁日にしてください");
        } finally {
            runtime.deleteProcessInstance(third.process(), "tested");
        }
    }

    @Test
    @DisplayName("断られても、選んだものも書いたものも残る")
    void aRefusalLosesNothing() {
        var refused = post("/preview", form(sheet) + "&submission=2027-05-29&review=&reason=" + encoded("照会の回答待ち"));

        assertThat(refused.select(".notice.refused").text())
                .isEqualTo(
                        "「新しい提出期限」の令和9年5月29日（土）は閉庁日（土曜日）です。前の開庁日は令和9年5月28日（金）、" + "次の開庁日は令和9年5月31日（月）です。どちらかに直してください。");
        assertThat(refused.select("[aria-invalid=true]").attr("name")).isEqualTo("submission");
        assertThat(refused.select("[name=submission]").val()).isEqualTo("2027-05-29");
        assertThat(refused.select("[name=reason]").val()).isEqualTo("照会の回答待ち");
        assertThat(refused.select("[name=sheet][checked]").eachAttr("value"))
                .containsExactly(sheet.id().toString());

        assertThat(refusal(form(sheet) + "&submission=2027-05-31")).contains("理由を入力してください");
        assertThat(refusal(form(sheet) + "&submission=yesterday&reason=r")).contains("カレンダーから選び直してください");
        assertThat(refusal("submission=2027-05-31&reason=r")).contains("チェックを入れるか、課を選んでください");
        assertThat(sheets.get(sheet.id()).handling().deadlines().submission()).isEqualTo("2027-05-15");
    }

    private String refusal(String form) {
        return post("/preview", form).select(".notice.refused").text();
    }

    private Element row(OpenSheet open) {
        return Jsoup.parse(office.get(PAGE).body())
                .select("tr:has(input[value=%s])".formatted(open.id()))
                .first();
    }

    private static String form(OpenSheet open) {
        return "sheet=" + open.id();
    }

    private static String inputs(Document page) {
        return page.select("form input").stream()
                .map(input -> input.attr("name") + "=" + encoded(input.val()))
                .reduce((one, next) -> one + "&" + next)
                .orElseThrow();
    }

    /** The answer is the page that is shown then. */
    private Document post(String address, String form) {
        var token = Jsoup.parse(office.get(PAGE).body()).select("[name=token]").val();
        HttpResponse<String> answer = office.send(office.request(PAGE + address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + token + "&" + form)));
        return Jsoup.parse((answer.statusCode() == 302 ? office.get(PAGE) : answer).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
