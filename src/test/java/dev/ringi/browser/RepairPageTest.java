package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.sheet.Sheets;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class RepairPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    ProcessEngine engine;

    private OpenSheet sheet;

    @BeforeEach
    void aTaskIsWithSomebodyWhoMayNotDoIt(@Autowired Sheets sheets) {
        town.found();
        sheet = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑧ 修理", "d2");
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(sheet.key())
                .singleResult();
        engine.getTaskService().setAssignee(task.getId(), "oka");
    }

    @AfterEach
    void clearUp() {
        engine.getRuntimeService().deleteProcessInstance(sheet.process(), "tested");
    }

    @Test
    @DisplayName("事務局は、Cockpitのパネルから止まっている手続きへ進み、理由を添えて担当を外せる")
    void theOfficeReleasesATask() {
        try (var office = new Person(port)) {
            office.opens("cockpit", "kato", "town");
            office.see(".ringi-repair .troubled").first();
            office.see(".ringi-repair a").first().click();

            var stuck = office.see("section:has-text('" + sheet.key() + "')");
            assertThat(stuck).containsText("今はいません");
            office.takesPicture("repair");
            stuck.locator("form:has-text('担当を外す') input[name=reason]").fill("割当ての誤り");
            stuck.locator("button:has-text('担当を外す')").click();

            assertThat(office.see(".notice.done")).containsText("担当を外し");
            assertThat(office.see("main")).not().containsText(sheet.key());
        }
    }
}
