package dev.ringi.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import dev.ringi.sheet.SheetState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing is done here but to look: the sample city has just begun. */
@RingiTest(
        properties = {"ringi.sample.enabled=true", "ringi.sample.lively=true", "ringi.organization.initial-password="})
@DisplayName("事務局の進み具合の画面")
class BoardTest {

    private static final String PAGE = "/ringi/board";

    @LocalServerPort
    int port;

    @Autowired
    Board board;

    @Autowired
    TaskService tasks;

    @Test
    @DisplayName("画面に出る手続きの数は、エンジンの未完了のタスクの数と同じで、どれも一度だけ出る")
    void everyOpenTaskIsOnTheBoardOnce() {
        var state = board.now();

        assertThat(state.tasks()).isPositive().isEqualTo((int)
                tasks.createTaskQuery().count());
        assertThat(state.lines().stream()
                        .flatMap(line -> line.sheet().tasks().stream())
                        .map(OpenTask::id))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("だれが担当で、不在ならだれが代わるかを、名前と職で示す。後閲は、シートを待たせない")
    void holdersAreNamed() {
        var seventh = line("⑦");
        var ninth = line("⑨");

        assertThat(seventh.sheet().state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(seventh.holdings()).singleElement().satisfies(held -> {
            assertThat(held.step()).isEqualTo("承認する（財産管理課長）");
            assertThat(held.who()).contains("加藤");
            assertThat(held.absence()).startsWith("不在（").contains("代決は吉田");
        });
        assertThat(ninth.holdings()).extracting(Holding::blocks).containsExactlyInAnyOrder(true, false);
        assertThat(ninth.step()).isEqualTo("承認する（教育部長）");
    }

    @Test
    @DisplayName("見出しの文と表の数は、一覧の枚数と同じである")
    void sumsAreThoseOfTheList() {
        var all = new BoardFilter(null, null, null, null);
        var view = board.view(all, BoardOrder.DUE, false);
        var unsubmitted = board.view(new BoardFilter(null, null, "UNSUBMITTED", null), BoardOrder.DUE, false);

        assertThat(view.headlines().get(0).text())
                .contains("・" + unsubmitted.lines().size() + "枚");
        assertThat(view.matrix().total().cells())
                .last()
                .satisfies(
                        cell -> assertThat(cell.sheets()).isEqualTo(view.lines().size()));
        for (var cell : view.matrix().total().cells().subList(0, SheetState.values().length)) {
            var filter = new BoardFilter(null, null, cell.state().name(), null);
            assertThat(board.view(filter, BoardOrder.TITLE, false).lines()).hasSize((int) cell.sheets());
        }
        for (var row : view.matrix().rows()) {
            var filter = new BoardFilter(null, row.unit().value(), null, null);
            assertThat(board.view(filter, BoardOrder.TITLE, true).lines())
                    .hasSize((int) row.cells().get(row.cells().size() - 1).sheets());
        }
    }

    @Test
    @DisplayName("どの列でも、逆にも並べ替えられる")
    void everyColumnSorts() {
        var all = new BoardFilter(null, null, null, null);
        for (var order : BoardOrder.values()) {
            var up = board.view(all, order, false).lines();
            var down = board.view(all, order, true).lines();
            assertThat(down).hasSameSizeAs(up).isEqualTo(reversed(up));
        }
    }

    @Test
    @DisplayName("画面は事務局と管理者だけに開き、日本語で、絞り込みと並べ替えは住所に残る")
    void thePageIsTheOffices() {
        assertThat(new WebSession(port).get(PAGE).statusCode()).isEqualTo(401);
        assertThat(at("yamada").get(PAGE).statusCode()).isEqualTo(403);

        var sato = at("sato");
        var page = page(sato, "?state=SUBMITTED&order=HOLDER");

        assertThat(page.select(".headlines li")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select(".sheets tbody tr"))
                .allSatisfy(row -> assertThat(row.text()).contains("承認待ち"));
        assertThat(page.select("th[aria-sort]").text()).contains("いまの担当");
        assertThat(page.select("select[name=state] option[selected]").text()).isEqualTo("承認待ち");
    }

    @Test
    @DisplayName("表計算用のファイルには、画面と同じ行が同じ順に入る")
    void theTableCanBeTakenAway() {
        var sato = at("sato");

        var lines = sato.get(PAGE + "/table.csv?order=TITLE").body().lines().toList();
        var shown = page(sato, "?order=TITLE").select(".sheets tbody .title").eachText();

        assertThat(lines.get(0)).startsWith("\uFEFF計画・年度,シート");
        assertThat(lines.subList(1, lines.size())).hasSameSizeAs(shown);
        for (var i = 0; i < shown.size(); i++) {
            assertThat(lines.get(i + 1)).contains(shown.get(i));
        }
    }

    @Test
    @DisplayName("おかしな絞り込みは、日本語で断られるか、何も見つからない")
    void nonsenseIsAnswered() {
        var sato = at("sato");
        for (var query : List.of("?order=x", "?state=x", "?urgency=x", "?unit=<script>", "?cycle='", "?descending=x")) {
            var answer = sato.get(
                    PAGE + query.replace("<", "%3C").replace(">", "%3E").replace("'", "%27"));
            assertThat(answer.statusCode()).as(query).isIn(200, 400);
            assertThat(answer.body()).as(query).doesNotContain("<script>").containsPattern("[ぁ-ん]");
        }
    }

    private BoardLine line(String mark) {
        return board.now().lines().stream()
                .filter(line -> line.sheet().title().startsWith(mark))
                .findFirst()
                .orElseThrow();
    }

    private Document page(WebSession who, String query) {
        var answer = who.get(PAGE + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private WebSession at(String id) {
        return WebSession.login(port, id, "ringi");
    }

    private static <T> List<T> reversed(List<T> list) {
        var turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
