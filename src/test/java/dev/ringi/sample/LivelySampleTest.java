package dev.ringi.sample;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.RingiApplication;
import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import dev.ringi.calendar.BusinessDays;
import dev.ringi.cycle.Cycles;
import dev.ringi.database.TestServer;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.StepKind;
import dev.ringi.submission.Submissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing is done here but to look: the application has just started. */
@RingiTest(
        properties = {"ringi.sample.enabled=true", "ringi.sample.lively=true", "ringi.organization.initial-password="})
@DisplayName("初めて起動した若葉市")
class LivelySampleTest {

    private static final String PLUGIN = "/camunda/api/tasklist/plugin/";
    private static final List<String> TABLES = List.of(
            "ringi.sheet",
            "ringi.sheet_version",
            "ringi.submission_step",
            "ringi.review_comment",
            "ringi.attachment_version",
            "ringi.absence",
            "ringi.cycle",
            "ringi.mail",
            "ringi.audit_entry",
            "act_ru_task",
            "act_ru_execution",
            "act_hi_taskinst");

    @LocalServerPort
    private int port;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Plans plans;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Submissions submissions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Environment environment;

    @Test
    @DisplayName("⑥は、環境政策課の保存した下書きのまま、財産管理課の山田さんが書いている")
    void twoLeadsShareADraft() {
        var yamada = at("yamada");

        var task = task(yamada, "⑥", "シートを作成する");

        assertThat(task.path("assignee").asText()).isEqualTo("yamada");
        assertThat(variable(yamada, task, "sheet")).contains("電動車を累計20台");
        assertThat(sheets.draft(sheet(6).id()).orElseThrow().savedBy()).isEqualTo("hayashi");
        assertThat(names(at("hayashi"))).anyMatch(name -> name.contains("⑥") && name.endsWith("シートを作成する"));
    }

    @Test
    @DisplayName("⑦は、政策企画課長の承認が済み、財産管理課長を待つ。不在なので、代決する係長にも見える")
    void theSecondHeadIsAwaited() {
        assertThat(approvals(7)).containsExactly("d0104chief", "d0101head");
        task(at("kato"), "⑦", "承認する（財産管理課長）");
        task(at("yoshida"), "⑦", "承認する（財産管理課長）");
        assertThat(names(at("sato"))).noneMatch(name -> name.startsWith("⑦"));
    }

    @Test
    @DisplayName("⑤は合議の途中で、人事課は意見を付けて同意し、財産管理課はまだ答えていない")
    void aConsentIsUnanswered() {
        var kato = at("kato");

        var task = task(kato, "⑤", "合議に答える（財産管理課）");

        var history = kato.get(PLUGIN + "ringi/default/beside/task/" + id(task) + "/history")
                .body();
        assertThat(history).contains("意見付き同意", "応援職員が必要", "山本 恵");
        task(at("yoshida"), "⑤", "合議に答える（財産管理課）");
    }

    @Test
    @DisplayName("⑨の合議には代決で同意があり、不在の課長に後閲が残り、部長の承認を待つ")
    void aDecisionOnBehalfIsToBeRead() {
        assertThat(submissions.history(sheet(9).id()))
                .filteredOn(step -> step.kind() == StepKind.CONSENTED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.actor()).isEqualTo("yoshida");
                    assertThat(step.onBehalfOf()).isEqualTo("kato");
                });
        task(at("kato"), "⑨", "代決を後閲する（財産管理課長）");
        task(at("uchida"), "⑨", "承認する（教育部長）");
        assertThat(names(at("yoshida"))).noneMatch(name -> name.contains("後閲"));
        assertThat(at("kato").get(PLUGIN + "ringi/default/absence/absences").body())
                .contains("吉田 真理");
    }

    @Test
    @DisplayName("⑧は期限を五開庁日延ばしてあり、タスクの期限も延びている。依頼の期限は、どれも開庁日")
    void aDeadlineIsExtended(@Autowired BusinessDays days) {
        var deadlines = sheet(8).handling().deadlines();
        var original = sheet(10).handling().deadlines();

        assertThat(days.between(original.submission(), deadlines.submission())).isEqualTo(5);
        assertThat(List.of(original.submission(), original.review())).allMatch(days::isOpen);
        assertThat(database.queryForObject(
                        "select max(due_date_) from act_ru_task where name_ like '%⑧%'", LocalDateTime.class))
                .isEqualTo(deadlines.submission().atTime(17, 15));
    }

    @Test
    @DisplayName("③は点検を待ち、公表する表が取組に、庁内だけの文書がシートに添えてある")
    void filesAreAttached() {
        var office = at("takahashi");
        var door = PLUGIN + "ringi/default/attachments/task/" + id(task(office, "③", "点検する"));

        var files = WebSession.json(office.get(door)).path("files");

        assertThat(files).hasSize(2);
        assertThat(files.get(0).path("name").asText()).isEqualTo("通知文の発送数.csv");
        assertThat(files.get(0).path("forPublic").asBoolean()).isTrue();
        assertThat(files.get(0).path("number").asInt()).isOne();
        assertThat(files.get(1).path("name").asText()).isEqualTo("聞き取りの進め方.pdf");
        assertThat(files.get(1).path("forPublic").asBoolean()).isFalse();
        assertThat(files.get(1).path("number").asInt()).isZero();
        var version = files.get(0).at("/versions/0/id").asText();
        assertThat(office.get(door + "/version/" + version).body()).contains("固定資産税の納税通知書");
    }

    @Test
    @DisplayName("①は理由と指摘を付けて戻り、一つには取り込める文案がある")
    void aSheetCameBackWithComments() {
        var hashimoto = at("hashimoto");

        var task = task(hashimoto, "①", "シートを作成する");

        assertThat(variable(hashimoto, task, "returnReason")).contains("年度末に判定できません");
        var comments = WebSession.json(hashimoto.get(PLUGIN + "ringi/default/beside/task/" + id(task) + "/comments"));
        assertThat(comments).hasSize(2);
        assertThat(comments.get(0).path("path").asText()).isEqualTo("sheet.goal");
        assertThat(comments.get(0).path("proposal").asText()).contains("520人以上");
        assertThat(comments.get(1).path("path").asText()).isEqualTo("sheet.items[0].text");
    }

    @Test
    @DisplayName("②は引き戻してあり、④は受理されていて、課の一覧で分かる")
    void departmentsSeeWhatBecameOfTheirSheets() {
        task(at("mori"), "②", "シートを作成する");
        assertThat(line("mori", "②").path("label").asText()).isEqualTo("引戻し中");
        assertThat(line("ito", "④").path("label").asText()).isEqualTo("受理済み");
        assertThat(names(at("ito"))).noneMatch(name -> name.contains("④"));
    }

    @Test
    @DisplayName("⑧と⑩は前年度の文のままで、⑩の取組一つは、主管しない消防本部が書く")
    void theOthersAreUntouched() {
        var targets = plans.byId(sheet(8).planId()).nodes(List.of("target"));
        for (var number : List.of(8, 10)) {
            assertThat(sheet(number).state()).isEqualTo(SheetState.DRAFTING);
            assertThat(sheets.textToWorkOn(sheet(number).id()))
                    .isEqualTo(targets.get(number - 1).content("PLAN").orElseThrow());
        }
        var kondo = at("kondo");
        assertThat(variable(kondo, task(kondo, "⑩", "シートを作成する"), "sheet")).contains("\"unit\":\"d0501\"");
        task(at("nakamura"), "⑧", "シートを作成する");
    }

    @Test
    @DisplayName("重要な課題は部長まで、ほかは課長までの決裁になる")
    void routesFollowTheImportance() {
        assertThat(sheet(9).route()).hasSize(3);
        assertThat(sheet(7).route()).hasSize(2);
    }

    @Test
    @DisplayName("誰にもメールは送られず、管理者の保管簿にだけ残る")
    void noMailLeaves() {
        assertThat(database.queryForList("select distinct state from ringi.mail", String.class))
                .containsExactly("KEPT");
    }

    @Test
    @DisplayName("もう一度起動しても、何も変わらない")
    void aSecondStartChangesNothing() {
        var before = rows();

        // Left open: closing it would take away what all of Camunda's webapps in this JVM share.
        new SpringApplicationBuilder(RingiApplication.class)
                .run(
                        "--spring.profiles.active=test",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + TestServer.APPLICATION,
                        "--spring.flyway.user=postgres",
                        "--ringi.database.directory=none",
                        "--ringi.sample.enabled=true",
                        "--ringi.sample.lively=true",
                        "--ringi.kickoff.at-start=true",
                        "--server.port=0");

        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, Long> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table, table -> database.queryForObject("select count(*) from " + table, Long.class)));
    }

    private List<String> approvals(int number) {
        return submissions.history(sheet(number).id()).stream()
                .filter(step -> step.kind() == StepKind.APPROVED)
                .map(step -> step.seat())
                .toList();
    }

    private JsonNode line(String person, String mark) {
        for (var line : WebSession.json(at(person).get(PLUGIN + "ringi/default/sheets/sheets"))) {
            if (line.path("title").asText().startsWith(mark)) {
                return line;
            }
        }
        throw new AssertionError(person + " sees no " + mark);
    }

    private Sheet sheet(int number) {
        return sheets.ofCycle(cycles.all().get(0).id()).get(number - 1);
    }

    private WebSession at(String person) {
        return WebSession.login(port, person, "ringi");
    }

    private static JsonNode task(WebSession person, String mark, String step) {
        for (var task : tasks(person)) {
            var name = task.path("name").asText();
            if (name.startsWith("【R8-重点計画-目標】" + mark) && name.endsWith("：" + step)) {
                return task;
            }
        }
        throw new AssertionError(mark + step + " is not among " + names(person));
    }

    private static List<String> names(WebSession person) {
        var names = new ArrayList<String>();
        tasks(person).forEach(task -> names.add(task.path("name").asText()));
        return names;
    }

    /** The list with which Tasklist opens. */
    private static JsonNode tasks(WebSession person) {
        for (var filter : WebSession.json(person.get(ENGINE + "/filter?resourceType=Task"))) {
            if (filter.path("name").asText().equals("自分の課のタスク")) {
                return WebSession.json(person.get(ENGINE + "/filter/" + id(filter) + "/list"));
            }
        }
        throw new AssertionError("no list of the group's tasks");
    }

    private static String variable(WebSession person, JsonNode task, String name) {
        var variables = person.get(ENGINE + "/task/" + id(task) + "/form-variables?deserializeValues=false");
        return WebSession.json(variables).path(name).path("value").asText();
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }
}
