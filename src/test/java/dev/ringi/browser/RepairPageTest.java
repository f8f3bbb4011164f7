package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.organization.OrganizationImport;
import dev.ringi.sheet.Sheets;
import java.nio.charset.StandardCharsets;
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
    void whoeverHoldsATaskHasLeft(
            @Autowired Sheets sheets, @Autowired Desk desk, @Autowired OrganizationImport organization) {
        town.found();
        sheet = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑧ 修理", "d2");
        desk.claim("mori", engine.getTaskService().createTaskQuery().processInstanceBusinessKey(sheet.key()));
        var at = Town.FILE.indexOf("departments:");
        var changed = Town.FILE.substring(at).replace("mori", "?").replace("oka", "mori").replace("?", "oka");
        organization.read("town.yaml", (Town.FILE.substring(0, at) + changed).getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void everybodyIsBack() {
        town.found();
        engine.getRuntimeService().deleteProcessInstance(sheet.process(), "tested");
    }

    @Test
    @DisplayName("事務局は、Cockpitのパネルから止まっている手続きへ進み、理由を添えて担当を外せる")
    void theOfficeReleasesATask() {
        try (var office = new Person(port)) {
            office.opens("cockpit").logsIn("kato", "town");
            office.see(".ringi-repair .troubled").first();
            office.see(".ringi-repair a").click();

            var stuck = office.see("section:has-text('" + sheet.key() + "')");
            assertThat(stuck).containsText("異動や退職で");
            office.takesPicture("repair");
            stuck.locator("form:has-text('担当を外す') input[name=reason]").fill("森さんの異動");
            stuck.locator("button:has-text('担当を外す')").click();

            assertThat(office.see(".notice.done")).containsText("担当を外し");
            assertThat(office.see("main")).not().containsText(sheet.key());
        }
    }
}
