package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.OpenSheet;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.WakabaTest;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Led by 情報政策課 and 人事課, with an item of 消防本部's, and with the consent of 財産管理課. */
@WakabaTest
class ConsentWalkTest {

    private static final String TITLE = "⑪ 庁舎の備蓄";
    private static final String FIRE = "消防本部において、9月に備蓄を点検する。";
    private static final String OBJECTION = "倉庫の面積が足りません。<51㎡>以内の計画にしてください。";

    @LocalServerPort
    private int port;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    private OpenSheet opened;

    @BeforeEach
    void begin() {
        var text = Map.of(
                "background", "備蓄が古い。",
                "efforts", "令和7年度：51件",
                "issues", "場所が足りない。",
                "goal", "備蓄を100箱に増やす。",
                "items", List.of(Map.of("text", "7月に棚卸しをする。", "unit", ""), Map.of("text", FIRE, "unit", "d0501")),
                "notes", List.of());
        var handling = TownPlan.asking(List.of(new ConsentRule(new UnitCode("d0104"), List.of("goal"))));
        opened = OpenSheet.begin(
                sheets,
                runtime,
                new SheetOrder(
                        11,
                        11,
                        11,
                        TITLE,
                        "walk-consent",
                        "planSheet",
                        Units.of("d0102", "d0103"),
                        handling,
                        json.valueToTree(text)));
    }

    @Test
    @DisplayName("ほかの課の項目は変えられず、合議の不同意で戻り、意見付き同意の後、関わる課長が全員承認すると事務局に回る")
    void anObjectionStopsTheWayAndAllHeadsApprove() {
        try (var watanabe = at("watanabe");
                var kato = at("kato")) {
            watanabe.opensTask(TITLE).claims();
            var foreign = watanabe.rows(0).nth(1).locator("textarea");
            assertThat(foreign).hasValue(FIRE);
            foreign.fill("消防本部に黙って変える。");
            watanabe.press("保存");
            assertThat(watanabe.see(".page-notifications")).containsText("消防本部の職員だけ");
            foreign.fill(FIRE);
            completes(watanabe);

            opens(kato, "userTask_consentSheet").chooses("不同意").press("完了する");
            assertThat(kato.see(".page-notifications")).containsText("入力していない項目");
            kato.fills("意見・不同意の理由", OBJECTION);
            completes(kato);

            opens(watanabe, "userTask_draftSheet");
            assertThat(watanabe.see(".ringi-return")).containsText(OBJECTION);
            watanabe.takesPicture("objected");
            watanabe.fills("実施目標", "備蓄を80箱に増やす。");
            completes(watanabe);

            opens(kato, "userTask_consentSheet").chooses("意見付き同意").fills("意見・不同意の理由", "来年度も相談してください。");
            completes(kato);
        }
        for (var head : List.of("tanaka", "yamamoto", "hasegawa")) {
            assertThat(sheets.get(opened.id()).state()).as(head).isEqualTo(SheetState.SUBMITTED);
            try (var person = at(head)) {
                opens(person, "userTask_approveSheet").chooses("承認");
                completes(person);
            }
        }
        try (var office = at("takahashi")) {
            opens(office, "userTask_reviewSheet");
            assertThat(office.see(".ringi-notice")).containsText("意見付き同意");
            assertThat(office.see(".ringi-notice")).containsText("来年度も相談してください。");
            assertThat(EnglishWords.on(office.page())).isEmpty();
            office.takesPicture("consented");
        }
    }

    private Person opens(Person person, String step) {
        var waiting =
                tasks.createTaskQuery().processInstanceBusinessKey(opened.key()).taskDefinitionKey(step);
        person.page().waitForCondition(() -> waiting.count() > 0);
        person.page().reload();
        return person.opensTask(TITLE).claims();
    }

    private static void completes(Person person) {
        person.press("完了する");
        assertThat(person.see(".page-notifications")).containsText("完了しました");
    }

    private Person at(String id) {
        return new Person(port).opens("tasklist", id, "ringi");
    }
}
