package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.sheet.Sheets;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class ExtensionPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    RuntimeService runtime;

    private OpenSheet sheet;

    @BeforeEach
    void aSheetIsLate(@Autowired Sheets sheets, @Autowired SetClock clock) {
        town.found();
        clock.set(LocalDateTime.of(2027, 5, 19, 9, 0));
        sheet = OpenSheet.begin(sheets, runtime, "⑧ 遅れたシート", "d2");
    }

    @AfterEach
    void clearUp() {
        runtime.deleteProcessInstance(sheet.process(), "tested");
    }

    @Test
    @DisplayName("事務局は、Cockpitのパネルから期限の延長へ進み、閉庁日を直し、確かめてから延ばせる")
    void theOfficeExtendsADeadline() {
        try (var office = new Person(port)) {
            office.opens("cockpit", "kato", "town");
            office.see(".ringi-repair a:has-text('期限を見る')").click();

            var row = office.see("tr:has-text('⑧ 遅れたシート')").last();
            assertThat(row).containsText("3開庁日超過");
            row.locator("input").check();
            office.page().getByLabel("新しい提出期限").fill("2027-05-29");
            office.page().getByLabel("理由").fill("照会の回答待ち");
            office.page().getByText("変わるところを確かめる").click();
            assertThat(office.see("[role=alert]")).containsText("次の開庁日は令和9年5月31日（月）");
            Axe.findsNothingIn(office, "main");

            office.page().getByLabel("新しい提出期限").fill("2027-05-31");
            office.page().getByText("変わるところを確かめる").click();
            assertThat(office.see("main")).containsText("令和9年5月15日（土） → 令和9年5月31日（月）");
            office.takesPicture("extension");
            office.page().locator("button:has-text(\"期限を延ばす\")").click();

            assertThat(office.see(".notice.done")).containsText("期限を延ばし");
            assertThat(office.see("tr:has-text('⑧ 遅れたシート')").last()).containsText("延長前 令和9年5月15日（土）");
        }
    }
}
