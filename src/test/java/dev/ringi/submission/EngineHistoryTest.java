package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class EngineHistoryTest {

    @Autowired
    private SheetCase sheet;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void aSheetIsHandedInAndSentBack() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        sheet.sendBack("hara", "d2head");
    }

    @Test
    @DisplayName("エンジンの履歴には、流れを決める値だけが残り、書かれた文章も画面に見せたものも残らない")
    void onlyWhatDecidesTheWayIsKept() {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(sheet.process())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .contains("sheetId", "outcome", "returnReason")
                .doesNotContain("sheet", "view", "cardTarget", "cardDepartments", "loopCounter", "nrOfInstances");
    }

    @Test
    @DisplayName("変更の履歴にも、文章の写しはない")
    void noChangeHoldsAText() {
        assertThat(details())
                .extracting(HistoricVariableUpdate::getVariableName)
                .contains("sheetId", "outcome")
                .doesNotContain("sheet", "view");
        assertThat(details()).extracting(HistoricVariableUpdate::getTypeName).doesNotContain("json");
    }

    private List<HistoricVariableUpdate> details() {
        return history.createHistoricDetailQuery().variableUpdates().processInstanceId(sheet.process()).list().stream()
                .map(HistoricVariableUpdate.class::cast)
                .toList();
    }
}
