package dev.ringi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.attachment.Attachments;
import dev.ringi.attachment.CheckedFile;
import dev.ringi.attachment.Deposits;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

@RingiTest
@DisplayName("決裁と公表")
class PublicationProcessTest {

    private static final String PAST = "2020-01-01T09:00:00+09:00";

    @Autowired
    private Town town;

    @Autowired
    private AcceptedSheets year;

    @Autowired
    private OpenOpinions opinions;

    @Autowired
    private Editions editions;

    @Autowired
    private EditionFiles files;

    @Autowired
    private EditionPage views;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Autowired
    private TestRestTemplate browser;

    @Autowired
    private JdbcTemplate jdbc;

    private AcceptedSheets.Year current;
    private ProcessInstance process;

    @BeforeEach
    void startWithAllSheetsAccepted() {
        town.found();
        current = year.accept();
        process = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "publication",
                        "publication-" + current.cycleId(),
                        Map.of(
                                "cycleId",
                                current.cycleId(),
                                "planId",
                                current.plan().id(),
                                "cycleTitle",
                                "重点計画",
                                "releaseAt",
                                PAST));
    }

    @Test
    @DisplayName("準備し、全主管課が校正し、本部が決裁し、公表される")
    void passesFromPreparationToThePublic() {
        prepare(PAST);
        proof("mori", "d2", decision("confirm"));
        proof("oka", "d3", decision("confirm"));
        desk.complete("ono", task("userTask_decideEdition"), decision("approve"));
        release();

        assertThat(edition().state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(runningInstances()).isZero();
        assertThat(jdbc.queryForList(
                        "select recipient_id from ringi.mail where event = ? and body like ?",
                        String.class,
                        "edition:" + edition().id(),
                        "%/publications/" + programme() + "/" + fiscalYear() + "/plan%"))
                .as("heads, policy office and committee are told where to read it")
                .containsExactlyInAnyOrder("kato", "suda", "hara", "ueda", "ito", "abe");
        var page = browser.getForEntity(address(), String.class);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getBody()).contains("&lt;51件&gt;", "納税課").doesNotContain("<script>");
        assertThat(page.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
        var print =
                browser.getForEntity(address() + "/" + programme() + "-" + fiscalYear() + "-plan.pdf", byte[].class);
        assertThat(print.getBody()).startsWith("%PDF".getBytes());
        assertThat(browser.getForObject("/publications", String.class)).contains(address());
    }

    @Test
    @DisplayName("公表前の版は、誰にも見えない")
    void nothingIsSeenBeforePublication() {
        decideFor("2099-01-01T09:00:00+09:00");

        assertThat(edition().state()).isEqualTo(EditionState.RENDERED);
        var page = browser.getForEntity(address(), String.class);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page.getBody()).contains("ページが見つかりません");
        assertThat(browser.getForEntity(address() + "/" + programme() + "-" + fiscalYear() + "-plan.pdf", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> publisher.publish(edition().id())).hasMessageContaining("公表日時は令和81年1月1日9時00分");
    }

    @Test
    @DisplayName("対応方針のない意見が一つでもあれば、公表は拒否される")
    void anUnansweredOpinionBarsPublication() {
        decideFor(PAST);
        opinions.leaveOne(current);

        assertThatThrownBy(() -> publisher.publish(edition().id())).hasMessageContaining("対応方針の決まっていない意見が1件");
        assertThat(edition().state()).isEqualTo(EditionState.RENDERED);
    }

    @Test
    @DisplayName("一つの課の校正の差戻しで事務局に戻り、選んだシートだけが主管課に戻る")
    void aReturnedProofReopensTheChosenSheets() {
        prepare(PAST);
        proof("mori", "d2", decision("confirm"));
        proof("oka", "d3", Map.of("decision", "return", "reason", "3行目の数字が違います"));

        assertThat(edition().state()).isEqualTo(EditionState.RETURNED);
        assertThat(variable(task("userTask_resolveReturn").singleResult().getId(), "view"))
                .contains("債権課：3行目の数字が違います");
        var wrong = current.sheetIds().get(2);
        desk.complete(
                "kato",
                task("userTask_resolveReturn"),
                Map.of(
                        "decision", "reopen",
                        "sheetIds", Spin.JSON(List.of(wrong.toString())),
                        "reason", "数字を直してください",
                        "deadline", "2030-06-01"));
        assertThat(sheets.get(wrong).isAccepted()).isFalse();
        assertThat(sheets.get(current.sheetIds().get(0)).isAccepted()).isTrue();

        resubmit(wrong);
        prepare(PAST);
        assertThat(edition().round()).isEqualTo(2);
    }

    @Test
    @DisplayName("題名だけの差戻しなら、シートを再開せずに準備へ戻る")
    void aReturnedDecisionMayLeaveTheSheets() {
        prepare(PAST);
        proof("mori", "d2", decision("confirm"));
        proof("oka", "d3", decision("confirm"));
        desk.complete("ono", task("userTask_decideEdition"), Map.of("decision", "return", "reason", "副題を直すこと"));
        desk.complete("kato", task("userTask_resolveReturn"), decision("reassemble"));

        var preparation = task("userTask_prepareEdition").singleResult();
        assertThat(variable(preparation.getId(), "view")).contains("副題を直すこと");
        assertThat(engine.getRuntimeService().getVariables(process.getId())).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    @DisplayName("決裁のあとでシートが再開されたら、決裁は無効になり事務局に戻る")
    void aReopenedSheetVoidsTheDecision() {
        decideFor("2099-01-01T09:00:00+09:00");
        year.reopen(current.sheetIds().get(0));
        release();

        assertThat(edition().state()).isEqualTo(EditionState.RETURNED);
        assertThat(task("userTask_resolveReturn").count()).isOne();
    }

    @Test
    @DisplayName("理由のない差戻しと、編集した人の決裁は拒否される")
    void whatTheRulesForbidKeepsTheTaskOpen() {
        prepare(PAST);
        assertThatThrownBy(() -> proof("mori", "d2", decision("return"))).hasMessageContaining("差戻しの理由");
        assertThatThrownBy(() -> proof("mori", "d2", decision("approve"))).hasMessageContaining("選べない値");

        assertThat(edition().state()).isEqualTo(EditionState.ASSEMBLED);
        assertThat(task("userTask_proofEdition").count()).isEqualTo(2);
    }

    @Test
    @DisplayName("印刷用の書体にない字は、版を準備する欄で断られ、計画に前からあれば、何の字かを示して決裁を拒む")
    void missingGlyphsBarTheDecision() {
        jdbc.update(
                "update ringi.plan_node set name = name || '🦊' where plan_id = ?",
                current.plan().id());
        assertThatThrownBy(() -> desk.complete(
                        "kato",
                        task("userTask_prepareEdition"),
                        Map.of("title", "重点計画🦊", "subtitle", "実施目標", "releaseAt", PAST)))
                .hasMessageContaining("5文字目の「🦊」（U+1F98A）は印刷用の書体にありません");
        prepare(PAST);
        proof("mori", "d2", decision("confirm"));
        proof("oka", "d3", decision("confirm"));

        assertThatThrownBy(() -> desk.complete("ono", task("userTask_decideEdition"), decision("approve")))
                .hasMessageContaining("U+1F98A");
        assertThat(edition().state()).isEqualTo(EditionState.PROOFED);
    }

    @Test
    @DisplayName("校正と決裁の画面は、版を書かれたとおりの文字で示し、公表される画面と冊子へ導く")
    void formsShowTheEditionLiterally() {
        jdbc.update(
                "update ringi.plan_node set name = name || '🦊' where plan_id = ?",
                current.plan().id());
        desk.complete(
                "kato",
                task("userTask_prepareEdition"),
                Map.of("title", "重点<計画>", "subtitle", "実施目標", "releaseAt", PAST));
        var id = edition().id();

        var proof = Jsoup.parse(views.forProof(id, new UnitCode("d3")).trusted());
        proof("mori", "d2", decision("confirm"));
        proof("oka", "d3", Map.of("decision", "return", "reason", "<数字>が\n違います"));
        var decision = Jsoup.parse(views.forDecision(id).trusted());
        var back = Jsoup.parse(views.forReturn(id).trusted());

        assertThat(List.of(proof, decision, back)).allSatisfy(shown -> {
            assertThat(shown.selectFirst("h2").text()).isEqualTo("重点<計画>　実施目標");
            assertThat(shown.select("a[target=_blank]").eachAttr("href"))
                    .anyMatch(link -> link.endsWith("/edition/" + id + "/html"))
                    .anyMatch(link -> link.endsWith("/edition/" + id + "/pdf"));
            assertThat(shown.select(".ringi-return").text()).contains("U+1F98A");
            assertThat(shown.select("script")).isEmpty();
        });
        assertThat(proof.select(".ringi-sheet"))
                .isNotEmpty()
                .allMatch(sheet -> sheet.text().contains("債権課") && sheet.text().contains("<script>alert(1)</script>"));
        assertThat(decision.select("ul:not(.ringi-history) > li")).hasSameSizeAs(current.sheetIds());
        assertThat(decision.select(".ringi-history li").eachText())
                .satisfiesExactly(
                        confirmed -> assertThat(confirmed).endsWith("納税課主査　森 文　確認"),
                        returned -> assertThat(returned).endsWith("差戻し：<数字>が 違います"));
        assertThat(back.select("div.ringi-return p").eachText()).containsExactly("債権課：<数字>が", "違います");
    }

    @Test
    @DisplayName("公表した版も、凍結した内容も、データベースが変えさせない")
    void theDatabaseKeepsWhatWasPublished() {
        decideFor(PAST);
        var id = edition().id();
        assertThatThrownBy(() -> jdbc.update("update ringi.edition set content = '{}' where id = ?", id))
                .hasMessageContaining("frozen");
        release();
        assertThatThrownBy(() -> jdbc.update("update ringi.edition set title = 'x' where id = ?", id))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> jdbc.update("delete from ringi.edition where id = ?", id))
                .hasMessageContaining("stays as it is");
        assertThat(files.archived(id, FileFormat.PDF)).isPresent();
    }

    @Test
    @DisplayName("同じ内容を持つブラウザーには、送り直さない")
    void answersNotModified() {
        decideFor(PAST);
        release();
        var headers = new HttpHeaders();
        headers.setIfNoneMatch(
                browser.getForEntity(address(), String.class).getHeaders().getETag());

        assertThat(browser.exchange(address(), HttpMethod.GET, new HttpEntity<>(headers), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_MODIFIED);
    }

    @Test
    @DisplayName("公表の印のある添付だけが、公表のときから版とともに出て、のちの変更に左右されない")
    void markedFilesGoPublicWithTheEdition() {
        var id = current.sheetIds().get(0);
        year.reopen(id);
        attach(id, "実績（公表用）.csv", "課,件数", true);
        attach(id, "内部の検討.txt", "内部", false);
        year.accept(id);
        decideFor(PAST);
        var page = editions.content(edition().id()).sheets().get(0);
        assertThat(page.attachments()).extracting(file -> file.name()).containsExactly("実績（公表用）.csv");
        var file = address() + "/attachments/" + page.attachments().get(0).address();
        assertThat(browser.getForEntity(file, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        release();

        assertThat(browser.getForObject(address(), String.class))
                .contains(file.substring(file.indexOf("plan/")), "実績（公表用）.csv")
                .doesNotContain("内部の検討");
        var answer = browser.getForEntity(file, String.class);
        assertThat(answer.getBody()).isEqualTo("課,件数");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        var internal = attachments.of(id).get(1).current().id();
        assertThat(browser.getForEntity(address() + "/attachments/" + internal + ".txt", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);

        year.reopen(id);
        attach(id, "実績（公表用）.csv", "課,件数,差し替え", true);
        year.accept(id);
        assertThat(browser.getForObject(file, String.class)).isEqualTo("課,件数");
    }

    @Test
    @DisplayName("決裁のあとで公表する添付が変われば、文が同じでも決裁は無効になる")
    void otherFilesVoidTheDecision() {
        decideFor("2099-01-01T09:00:00+09:00");
        var id = current.sheetIds().get(0);
        year.reopen(id);
        attach(id, "追加.csv", "課,件数", true);
        year.accept(id);
        release();

        assertThat(edition().state()).isEqualTo(EditionState.RETURNED);
    }

    private void attach(SheetId sheetId, String name, String text, boolean forPublic) {
        try (var file = CheckedFile.receive(
                name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), DataSize.ofMegabytes(1))) {
            var drafter = sheets.get(sheetId).leadDepartments().get(0).equals(new UnitCode("d2")) ? "mori" : "oka";
            deposits.add(sheetId, null, file, drafter);
            attachments.of(sheetId).stream()
                    .filter(attachment -> attachment.name().equals(name))
                    .forEach(attachment -> attachments.mark(sheetId, attachment.id(), forPublic, drafter));
        }
    }

    private void decideFor(String releaseAt) {
        prepare(releaseAt);
        proof("mori", "d2", decision("confirm"));
        proof("oka", "d3", decision("confirm"));
        desk.complete("ono", task("userTask_decideEdition"), decision("approve"));
    }

    private void prepare(String releaseAt) {
        desk.complete(
                "kato",
                task("userTask_prepareEdition"),
                Map.of("title", "市役所ステップアップ重点計画", "subtitle", "実施目標", "releaseAt", releaseAt));
    }

    private void proof(String person, String department, Map<String, Object> form) {
        desk.complete(
                person,
                task("userTask_proofEdition").taskCandidateGroup(department).includeAssignedTasks(),
                form);
    }

    private void resubmit(SheetId sheetId) {
        desk.complete(
                "oka",
                stepOf(sheetId, "userTask_draftSheet"),
                Map.of("sheet", Spin.JSON(AcceptedSheets.text("直しました。"))));
        desk.complete("ueda", stepOf(sheetId, "userTask_approveSheet"), decision("approve"));
        desk.complete("kato", stepOf(sheetId, "userTask_reviewSheet"), decision("accept"));
    }

    private TaskQuery stepOf(SheetId sheetId, String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("sheetId", sheetId.value())
                .taskDefinitionKey(key);
    }

    /** Fires the release timer, and runs what follows. */
    private void release() {
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId("intermediateEvent_releaseAt")
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
        desk.runJobs();
    }

    private static Map<String, Object> decision(String value) {
        return Map.of("decision", value);
    }

    private Edition edition() {
        var rounds = editions.ofCycle(current.cycleId());
        return rounds.get(rounds.size() - 1);
    }

    private String address() {
        return "/publications/" + programme() + "/" + fiscalYear() + "/plan";
    }

    private String programme() {
        return current.plan().programmeCode();
    }

    private int fiscalYear() {
        return current.plan().year().year();
    }

    private String variable(String taskId, String name) {
        return engine.getFormService().getTaskFormVariables(taskId).get(name).toString();
    }

    private TaskQuery task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process.getId())
                .taskDefinitionKey(key);
    }

    private long runningInstances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(process.getId())
                .count();
    }
}
