package dev.ringi.browser;

import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.WakabaTest;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.util.Arrays;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class DraftRefusalTest {

    private static final String SHEET = "{\"sheet\": {\"goal\": \"書きかけ\"}}";

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Sheets sheets;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("下書きは正しい形と大きさでだけ保存できる。拒否は日本語で返る")
    void onlyWhatIsWellFormedIsSaved() {
        var task = stage.begin("① 拒否される保存");
        tasks.setAssignee(task.getId(), HANAKO);
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO);
            assertThat(put(hanako, task, "{\"sheet\": ")).startsWith("400").contains("形が正しくありません");
            assertThat(put(hanako, task, "{\"sheet\": []}")).startsWith("400");
            assertThat(put(hanako, task, "{\"goal\": \"\"}")).startsWith("400");
            assertThat(put(hanako, task, tooLarge())).startsWith("413").contains("2MB");
            assertThat(sheetOf(task)).doesNotContain("書きかけ");

            assertThat(put(hanako, task, SHEET)).startsWith("200").contains("佐藤 花子");
            assertThat(sheetOf(task)).contains("書きかけ");
        }
    }

    @Test
    @DisplayName("ログインしていない人、CSRFの印のない要求、見えないタスクは拒否される")
    void strangersAreRefused() {
        var task = stage.begin("② 他人の保存");
        tasks.setAssignee(task.getId(), HANAKO);
        try (var nobody = new Person(port);
                var hanako = new Person(port)) {
            nobody.opens("tasklist");
            assertThat(put(nobody, task, SHEET)).startsWith("401");
            hanako.opensTasklist(HANAKO);
            assertThat(send(hanako, "nosuchtask", SHEET, null))
                    .startsWith("404")
                    .contains("もうありません");
            assertThat(send(hanako, task.getId(), SHEET, "")).startsWith("403");
        }
        assertThat(sheetOf(task)).doesNotContain("書きかけ");
    }

    private String sheetOf(Task task) {
        return sheets.textToWorkOn(new SheetId((Long) tasks.getVariable(task.getId(), "sheetId")))
                .toString();
    }

    private static String tooLarge() {
        return "{\"sheet\": {\"goal\": \"" + "あ".repeat(700_000) + "\"}}";
    }

    private static String put(Person person, Task task, String body) {
        return send(person, task.getId(), body, null);
    }

    /** Status and text of the answer; with the cookie's CSRF token unless another is given. */
    private static String send(Person person, String taskId, String body, String token) {
        var script = """
                async ([id, body, token]) => {
                  const cookie = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN=')) || '=';
                  const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token ?? cookie.split('=')[1] };
                  const url = `/camunda/api/tasklist/plugin/ringi/default/drafts/task/${id}/draft`;
                  const answer = await fetch(url, { method: 'PUT', headers, body });
                  return answer.status + ' ' + (await answer.text());
                }""";
        return (String) person.page().evaluate(script, Arrays.asList(taskId, body, token));
    }
}
