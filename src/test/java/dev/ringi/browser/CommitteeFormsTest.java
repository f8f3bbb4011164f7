package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringi.Desk;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.calendar.BusinessDays;
import dev.ringi.committee.AcceptedSheets;
import dev.ringi.committee.ConsultationState;
import dev.ringi.committee.Consultations;
import dev.ringi.committee.Opinion;
import dev.ringi.committee.Opinions;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class CommitteeFormsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private AcceptedSheets cycles;

    @Autowired
    private Desk desk;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private RuntimeService runtime;

    private long cycle;
    private String title;

    @BeforeEach
    void startAConsultation() {
        town.found();
        cycle = cycles.newCycle();
        title = "第" + cycle + "回の重点計画";
        runtime.startProcessInstanceByKey(
                "committeeConsultation",
                title,
                Map.of(
                        "cycleId",
                        cycle,
                        "planId",
                        1L,
                        "cycleTitle",
                        title,
                        "opinionDeadline",
                        BusinessDays.byLaw().plus(LocalDate.now(), 14).toString()));
        desk.runJobs();
    }

    @Test
    @DisplayName("諮問から答申まで、事務局・委員・主管課がタスクリストの画面だけで済ませられる")
    void theYearsConsultationIsDoneOnScreen() {
        try (var officer = new Person(port)) {
            atDesk(officer, "kato").opensTask(title + "：委員会に諮問する").claims();
            officer.fills("諮問番号", "政企第12号").takesPicture("committee-consult");
            date(officer.field("諮問日"), LocalDate.now());
            officer.takesPicture("committee-consult-filled").press("完了する");
            done(officer);
        }
        try (var member = new Person(port)) {
            atDesk(member, "ito").opensTask("伊藤 進委員").claims();
            member.takesPicture("committee-opinion-empty");
            choose(member, 0, "全体");
            member.field("意見の内容").fill("<51件>の内訳を示してほしい。");
            member.addsRow(0);
            choose(member, 1, "② 債権の回収 <51件>");
            member.see("textarea").nth(1).fill("夜も相談できるように。");
            member.takesPicture("committee-opinion").press("完了する");
            done(member);
        }
        try (var secretary = new Person(port)) {
            atDesk(secretary, "suda").opensTask("阿部 光委員").claims().chooses("意見はありません");
            assertThat(secretary.see("textarea")).hasCount(0);
            secretary.takesPicture("committee-no-opinion").press("完了する");
            done(secretary);
        }
        assertThat(opinions.unanswered(cycle)).extracting(Opinion::about).containsExactly("全体", "② 債権の回収 <51件>");
        try (var officer = new Person(port)) {
            atDesk(officer, "kato").opensTask("意見1（全体）").claims().takesPicture("committee-respond");
            officer.chooses("一部反映").fills("市の考え方", "内訳を添えます。").press("完了する");
            done(officer);
        }
        try (var department = new Person(port)) {
            atDesk(department, "ueda").opensTask("意見2（② 債権の回収 <51件>）").claims();
            department.chooses("今後の参考").fills("市の考え方", "次年度に検討します。").press("完了する");
            done(department);
        }
        try (var officer = new Person(port)) {
            atDesk(officer, "kato").opensTask(title + "：答申を登録する").claims();
            officer.fills("答申番号", "行革委第3号").fills("答申の本文", "妥当である。");
            date(officer.field("答申日"), LocalDate.now());
            officer.takesPicture("committee-recommendation").press("完了する");
            done(officer);
        }
        var answered = consultations.ofCycle(cycle).orElseThrow();
        assertThat(answered.state()).isEqualTo(ConsultationState.RECOMMENDED);
        assertThat(answered.request().date()).isEqualTo(LocalDate.now());
        assertThat(answered.recommendation().date()).isEqualTo(LocalDate.now());
    }

    private Person atDesk(Person person, String id) {
        person.opens("tasklist", id, "town")
                .see(".task-filters .content a, .task-filter-item a")
                .getByText("自分の課のタスク")
                .first()
                .click();
        return person;
    }

    private void done(Person person) {
        assertThat(person.see(".task-card h2.task")).hasCount(0);
        desk.runJobs();
    }

    private static void date(Locator field, LocalDate date) {
        field.fill(date.toString());
        field.press("Enter");
    }

    private static void choose(Person person, int row, String option) {
        person.see(".fjs-form-field-select .fjs-input-group").nth(row).click();
        person.see(".fjs-dropdownlist-item").getByText(option).click();
    }
}
