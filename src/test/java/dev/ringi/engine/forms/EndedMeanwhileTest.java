package dev.ringi.engine.forms;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.engine.FormSource;
import dev.ringi.sheet.Sheets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class EndedMeanwhileTest {

    /** Reads what is about to go: between its first look and its second, somebody else ends the case. */
    @TestComponent
    static class Slow implements FormSource {

        private Runnable meanwhile;

        @Override
        public Set<String> steps() {
            return meanwhile == null ? Set.of() : Set.of("userTask_draftSheet");
        }

        @Override
        public Map<String, SpinJsonNode> values(DelegateTask task) {
            CompletableFuture.runAsync(meanwhile).join();
            throw new IllegalStateException("what it read is gone");
        }
    }

    @LocalServerPort
    int port;

    @Test
    @DisplayName("様式を開いている間にタスクが終わったら、不具合ではなく、もうないと伝える。続いているタスクの不具合は、隠さない")
    void whatIsOverIsNotAFault(
            @Autowired Town town, @Autowired Sheets sheets, @Autowired ProcessEngine engine, @Autowired Slow slow) {
        town.found();
        var sheet = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑧ 開く間に終わる", "d2");
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(sheet.process())
                .singleResult();
        var mori = WebSession.login(port, "mori", "town");
        try {
            slow.meanwhile = () -> {};
            assertThat(mori.get(form(task.getId())).statusCode()).isEqualTo(500);

            slow.meanwhile = () -> engine.getRuntimeService().deleteProcessInstance(sheet.process(), "tested");
            var answer = mori.get(form(task.getId()));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("一覧を更新して");
        } finally {
            slow.meanwhile = null;
        }
    }

    private static String form(String task) {
        return ENGINE + "/task/" + task + "/form-variables";
    }
}
