package dev.ringi.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Ledger;
import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.engine.SetMachine;
import dev.ringi.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class JumpedClockTest {

    @Autowired
    private Cycles cycles;

    @Autowired
    private Kickoffs kickoffs;

    @Autowired
    private SetClock clock;

    @Autowired
    private SetMachine machine;

    @Autowired
    private Town town;

    @Autowired
    private TownPlan plan;

    @Autowired
    private Ledger ledger;

    /** The server shows April, but came there in one leap of three days. */
    @BeforeEach
    void leap() {
        ledger.emptyWithPlans();
        town.found();
        plan.adopt();
        clock.set(LocalDateTime.of(2026, 4, 2, 9, 0, 30));
        machine.jump(Duration.ofDays(3));
    }

    @AfterEach
    void empty() {
        ledger.emptyWithPlans();
    }

    @Test
    @DisplayName("時計が三日進んで四月になっても、年度サイクルは始まらない")
    void noYearBegins() {
        assertThat(cycles.openDue(null)).isEmpty();
    }

    @Test
    @DisplayName("手動でも、時計が正しいことを管理者が確かめるまで断る")
    void notByHandEither() {
        assertThatThrownBy(() -> cycles.openDue("kikaku"))
                .isInstanceOf(Refusal.class)
                .hasMessage("サーバーの時計が令和8年3月30日9時00分から令和8年4月2日9時00分へ進みました。"
                        + "時計が正しいことを管理者が確かめるまで、年度サイクルは始まりません。管理者に知らせてください。");
    }

    @Test
    @DisplayName("管理者が正しいと言えば始まる")
    void itBeginsOnTheAdministratorsWord() {
        machine.confirm();

        assertThat(cycles.openDue(null)).hasSize(1);
    }

    @Test
    @DisplayName("跳んだ間に始まる年度があるかどうかは、計画のある年度だけについて言う")
    void onlyYearsWithAPlanWouldBegin() {
        assertThat(kickoffs.between(at(2026, 3, 30), at(2026, 4, 2))).isTrue();
        assertThat(kickoffs.between(at(2026, 4, 2), at(2026, 9, 1))).isFalse();
        assertThat(kickoffs.between(at(2020, 3, 30), at(2020, 4, 2))).isFalse();
    }

    private static Instant at(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 9, 0)
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
    }
}
