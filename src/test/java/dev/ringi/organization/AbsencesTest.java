package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@OwnTownTest
@RecordApplicationEvents
class AbsencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private Organization organization;

    @Autowired
    private Absences absences;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private SetClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void beginWithEverybodyThere() {
        clock.set(TODAY.atTime(9, 0));
        organizationImport.read("shi.yaml", CityHall.FILE.getBytes(StandardCharsets.UTF_8));
        absences.current().forEach(absence -> absences.cancel(absence.id(), "seki"));
        events.clear();
    }

    @Test
    @DisplayName("長が不在の間だけ、代決者が長の席に入り、本人のみの席には入らない")
    void deputyCoversWhileTheHeadIsAbsent() {
        absences.register("hara", TODAY.plusDays(1), TODAY.plusDays(2), "hara");

        assertThat(organization.groupsOf("mori")).containsExactly("d2");
        clock.set(TODAY.plusDays(1).atTime(0, 0));
        assertThat(organization.groupsOf("mori")).containsExactly("d2", "d2head");
        assertThat(organization.membersOf("d2head")).extracting(Person::id).containsExactly("hara", "mori");
        assertThat(organization.membersOf("d2headinperson"))
                .extracting(Person::id)
                .containsExactly("hara");
        clock.set(TODAY.plusDays(2).atTime(23, 59));
        assertThat(organization.groupsOf("mori")).contains("d2head");
        clock.set(TODAY.plusDays(3).atTime(0, 0));
        assertThat(organization.groupsOf("mori")).containsExactly("d2");
    }

    @Test
    @DisplayName("不在の登録も取消しも、同じ処理の続きですでに効いている")
    void isSeenByTheTransactionThatRegistersIt() {
        transaction.executeWithoutResult(status -> {
            assertThat(organization.membersOf("d2head")).extracting(Person::id).containsExactly("hara");

            var absence = absences.register("hara", TODAY, TODAY, "hara");
            assertThat(organization.membersOf("d2head")).extracting(Person::id).containsExactly("hara", "mori");

            absences.cancel(absence.id(), "hara");
            assertThat(organization.membersOf("d2head")).extracting(Person::id).containsExactly("hara");
        });
    }

    @Test
    @DisplayName("組織の差替えは、同じ処理の続きですでに効いている")
    void organizationIsSeenByTheTransactionThatReplacesIt() {
        transaction.executeWithoutResult(status -> {
            assertThat(organization.groupsOf("mori")).containsExactly("d2");

            organizationImport.read(
                    "shi.yaml",
                    CityHall.FILE
                            .replace("{person: mori, title: 主査}", "{person: mori, title: 主査, chief: true}")
                            .getBytes(StandardCharsets.UTF_8));

            assertThat(organization.groupsOf("mori")).containsExactly("d2", "d2chief", "d2chiefinperson");
            status.setRollbackOnly();
        });
        assertThat(organization.groupsOf("mori")).containsExactly("d2");
    }

    @Test
    @DisplayName("別のノードが差し替えた組織は、次の処理から効く")
    void organizationReplacedByAnotherNodeIsSeen() {
        assertThat(organization.groupsOf("kubo")).containsExactly("d2");

        sql.update("delete from ringi.post where person_id = 'kubo'");
        assertThat(organization.groupsOf("kubo")).isEmpty();
        sql.update(
                "insert into ringi.post (person_id, department_code, title, head) values ('kubo', 'd3', '主事', false)");

        assertThat(organization.groupsOf("kubo")).containsExactly("d3");
        assertThat(organization.membersOf("d3")).extracting(Person::id).containsExactly("ueda", "oka", "kubo");
    }

    @Test
    @DisplayName("代決者は自分の職名で、誰の代わりかを伴って行う")
    void deputyActsUnderTheirOwnTitle() {
        absences.register("noda", TODAY, TODAY, "noda");

        assertThat(organization.capacityOf("wada", "b1head")).isEqualTo("総務部次長");
        assertThat(organization.covers("wada", "b1head")).map(Person::name).contains("野田 豊");
        assertThat(organization.covers("noda", "b1head")).isEmpty();
        assertThat(organization.covers("kato", "b1head")).isEmpty();
        assertThatThrownBy(() -> organization.capacityOf("kato", "b1head")).hasMessageContaining("所属していません");
        assertThat(organization.groups())
                .filteredOn(group -> group.id().equals("b1head"))
                .flatExtracting(Group::members)
                .containsExactly("noda", "wada");
    }

    @Test
    @DisplayName("代決者も不在なら、次の代決者が代わる")
    void nextDeputyCoversForAnAbsentOne() {
        absences.register("hara", TODAY, TODAY, "hara");
        absences.register("mori", TODAY, TODAY, "mori");

        assertThat(organization.covers("mori", "d2head")).isEmpty();
        assertThat(organization.covers("suda", "d2head")).map(Person::id).contains("hara");
        assertThat(organization.capacityOf("suda", "d2head")).isEqualTo("企画課係長");
    }

    @Test
    @DisplayName("長が二人いる課では、二人とも不在になるまで、誰も代わらない")
    void oneHeadThereIsEnough() {
        organizationImport.read(
                "shi.yaml",
                CityHall.FILE
                        .replace("title: 参事, head: true}\n", "title: 参事, head: true}\n    deputies: [mori]\n")
                        .getBytes(StandardCharsets.UTF_8));
        absences.register("ueda", TODAY, TODAY, "ueda");
        assertThat(organization.membersOf("d3head")).hasSize(2);

        absences.register("oka", TODAY, TODAY, "oka");

        assertThat(organization.covers("mori", "d3head")).map(Person::id).contains("ueda");
    }

    @Test
    @DisplayName("早く戻って取り消すと、代決者は直ちに席を離れる")
    void cancellingEndsTheCover() {
        var absence = absences.register("hara", TODAY, TODAY.plusDays(9), "hara");

        absences.cancel(absence.id(), "hara");

        assertThat(organization.groupsOf("mori")).containsExactly("d2");
        assertThat(absences.of("hara")).isEmpty();
        assertThatThrownBy(() -> absences.cancel(absence.id(), "hara")).hasMessageContaining("すでに取り消されています");
    }

    @Test
    @DisplayName("事務局と管理者は代わって登録でき、誰が登録したかが残る")
    void officeRegistersOnBehalf() {
        var absence = absences.register("hara", TODAY, TODAY, "suda");
        absences.cancel(absence.id(), "seki");

        assertThat(absence.registeredBy()).isEqualTo("suda");
        assertThat(events.stream(AbsenceRegistered.class)).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo("suda");
            assertThat(event.onBehalfOf()).isEqualTo("hara");
            assertThat(event.subject()).isEqualTo("absence:hara");
        });
        assertThat(events.stream(AbsenceCancelled.class))
                .singleElement()
                .satisfies(event -> assertThat(event.actor()).isEqualTo("seki"));
        assertThatThrownBy(() -> absences.register("hara", TODAY, TODAY, "mori"))
                .hasMessageContaining("本人か、事務局");
        var own = absences.register("hara", TODAY, TODAY, "hara");
        assertThatThrownBy(() -> absences.cancel(own.id(), "mori")).hasMessageContaining("本人か、事務局");
    }

    @Test
    @DisplayName("日付の順・過ぎた日・一年を超える期間・重なり・席のない人は、理由を添えて拒否する")
    void refusesWhatMakesNoSense() {
        absences.register("hara", TODAY.plusDays(3), TODAY.plusDays(5), "hara");

        assertRefused("hara", TODAY.plusDays(2), TODAY.plusDays(1), "最後の日(令和8年11月25日)が、最初の日(令和8年11月26日)より前");
        assertRefused("hara", TODAY.minusDays(1), TODAY, "最初の日(令和8年11月23日)が過ぎています");
        assertRefused("hara", TODAY.plusDays(6), TODAY.plusDays(6 + 366), "一年を超えています");
        assertRefused("hara", TODAY, TODAY.plusDays(3), "令和8年11月27日から令和8年11月29日までの不在が、すでに登録されています");
        assertRefused("kubo", TODAY, TODAY, "久保 順さんは長でも代決者でもない");
        assertThatThrownBy(() -> absences.register("dare", TODAY, TODAY, "seki"))
                .hasMessageContaining("登録されていません");
        assertThat(absences.of("hara")).hasSize(1);
    }

    @Test
    @DisplayName("終わった不在は取り消せず、一覧に出ない")
    void absenceThatIsOverStays() {
        var absence = absences.register("hara", TODAY, TODAY, "hara");
        clock.set(TODAY.plusDays(1).atTime(9, 0));

        assertThatThrownBy(() -> absences.cancel(absence.id(), "hara")).hasMessageContaining("取り消せません");
        assertThat(absences.current()).isEmpty();
        assertThat(absences.onDay(TODAY)).hasSize(1);
    }

    @Test
    @DisplayName("同じ時に二度登録しても、一つだけ残る")
    void oneOfTwoSimultaneousRegistrationsWins() throws InterruptedException {
        Callable<Boolean> attempt = () -> {
            try {
                absences.register("hara", TODAY, TODAY.plusDays(1), "hara");
                return true;
            } catch (Refusal overlap) {
                return false;
            }
        };
        var pool = Executors.newFixedThreadPool(4);
        try {
            pool.invokeAll(Stream.generate(() -> attempt).limit(4).toList());
        } finally {
            pool.shutdown();
        }
        assertThat(absences.of("hara")).hasSize(1);
    }

    private void assertRefused(String person, LocalDate first, LocalDate last, String reason) {
        assertThatThrownBy(() -> absences.register(person, first, last, person)).hasMessageContaining(reason);
    }
}
