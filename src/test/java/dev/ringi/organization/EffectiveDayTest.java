package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OwnTownTest
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class EffectiveDayTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);
    private static final String SWAPPED = "effective: 2027-04-01\n"
            + CityHall.FILE
                    .replace("{person: hara, title: 課長", "{person: XXXX, title: 課長")
                    .replace("{person: ueda, title: 課長", "{person: hara, title: 課長")
                    .replace("{person: XXXX, title: 課長", "{person: ueda, title: 課長");

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private Organization organization;

    @Autowired
    private AwaitedOrganizationRepository awaited;

    @Autowired
    private DayTurn dayTurn;

    @Autowired
    private SetClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void beginBeforeTheDay() {
        clock.set(LocalDate.of(2026, 11, 24).atTime(9, 0));
        dayTurn.look();
        read(CityHall.FILE);
        events.clear();
    }

    @AfterEach
    void awaitNothing() {
        awaited.deleteAll();
    }

    @Test
    @DisplayName("4月1日付けのファイルは、その日になるまで待ち、日が変わると一度だけ反映される")
    void waitsForItsDayAndIsAppliedOnce(CapturedOutput log) {
        read(SWAPPED);
        clock.set(FIRST_OF_APRIL.minusDays(1).atTime(23, 59));
        dayTurn.look();
        assertThat(heads("d2")).isEqualTo("hara");
        assertThat(events.stream(OrganizationAwaited.class)).hasSize(1);
        assertThat(events.stream(OrganizationChanged.class)).isEmpty();

        clock.set(FIRST_OF_APRIL.atTime(0, 0, 20));
        dayTurn.look();
        dayTurn.look();

        assertThat(heads("d2")).isEqualTo("ueda");
        assertThat(heads("d3")).isEqualTo("hara");
        assertThat(events.stream(OrganizationChanged.class)).hasSize(1);
        assertThat(log.getAll().split("The organisation of 2027-04-01")).hasSize(2);
        assertThat(awaited.findAll()).isEmpty();
    }

    @Test
    @DisplayName("その日に止まっていたサーバーは、次に起動したときに反映する")
    void catchesUpAtTheNextStart() {
        read(SWAPPED);
        clock.set(FIRST_OF_APRIL.plusDays(3).atTime(8, 0));

        dayTurn.afterSingletonsInstantiated();

        assertThat(heads("d2")).isEqualTo("ueda");
    }

    @Test
    @DisplayName("同じ日付のファイルをもう一度取り込むと、後のものが先のものに代わる")
    void laterFileForTheSameDayReplaces() {
        read(SWAPPED);
        read(SWAPPED);
        read("effective: 2027-04-01\n" + CityHall.FILE.replace("納税課", "収納課"));
        assertThat(events.stream(OrganizationAwaited.class)).hasSize(2);

        clock.set(FIRST_OF_APRIL.atTime(0, 1));
        dayTurn.look();

        assertThat(heads("d2")).isEqualTo("hara");
        assertThat(organization.department(new UnitCode("d2")).name()).isEqualTo("収納課");
    }

    @Test
    @DisplayName("その日が過ぎてから取り込んだファイルは、待っていたものより後の言葉になる")
    void fileOfTodayHasTheLastWord() {
        read(SWAPPED);
        clock.set(FIRST_OF_APRIL.plusDays(1).atTime(8, 0));

        read(SWAPPED.replace("納税課", "収納課"));
        dayTurn.look();

        assertThat(heads("d2")).isEqualTo("ueda");
        assertThat(organization.department(new UnitCode("d2")).name()).isEqualTo("収納課");
    }

    @Test
    @DisplayName("誤りのあるファイルと、読めない日付は、取り込むときに拒否される")
    void refusedAtOnce() {
        assertThatThrownBy(() -> read(SWAPPED.replace("2027-04-01", "令和9年4月1日")))
                .hasMessageContaining("effective(1行目): 施行日「令和9年4月1日」は日付として読めません");
        assertThatThrownBy(() -> read(SWAPPED.replace("policy_office: true", "policy_office: false")))
                .hasMessageContaining("事務局となる課");
        assertThat(awaited.findAll()).isEmpty();
    }

    private String heads(String department) {
        return organization
                .membersOf(Groups.headOf(new UnitCode(department)))
                .get(0)
                .id();
    }

    private void read(String yaml) {
        organizationImport.read("shi.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
