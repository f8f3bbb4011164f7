package dev.ringi.cycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Ledger;
import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.plan.PlanImport;
import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OwnTownTest
class CallPageTest {

    @Autowired
    private Town town;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PlanImport plans;

    @Autowired
    private SetClock clock;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CallPage page;

    @BeforeEach
    void foundTheTown() {
        ledger.emptyWithPlans();
        town.found();
    }

    @AfterEach
    void leaveNoPlan() {
        ledger.emptyWithPlans();
    }

    @Test
    @DisplayName("依頼を確かめる画面は、ターゲットと主管課を書かれたとおりに並べ、遅れて始まったことを告げる")
    void theCallTellsTargetsAndLeads() {
        plans.read("town-plan.yaml", TownPlan.FILE.replace("滞納の縮減", "<滞納>の&縮減").getBytes(UTF_8));
        clock.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        cycles.openDue(null);

        var shown = Jsoup.parseBodyFragment(page.of(cycles.all().get(0).id()).trusted());

        assertThat(shown.select("h2").text()).isEqualTo("重点計画 令和8年度（目標）　【遅延開始】");
        assertThat(shown.select(".ringi-notice").text()).contains("期限の設定に注意してください");
        assertThat(shown.select("tr").eachText())
                .containsExactly("重点ターゲット 主管課", "① 納付のしやすさの向上 納税課", "② <滞納>の&縮減 納税課／債権課");
    }
}
