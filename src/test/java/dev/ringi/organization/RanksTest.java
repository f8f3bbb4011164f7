package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringi.OwnTownTest;
import dev.ringi.Units;
import dev.ringi.yaml.YamlRefused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OwnTownTest
class RanksTest {

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private Organization organization;

    @Autowired
    private Roster roster;

    @BeforeEach
    void beginWithTheCityHall() {
        read(CityHall.FILE);
    }

    @Test
    @DisplayName("係長・課長・部長の席は、いる課にだけある")
    void seatsAreWhereSomebodyHoldsThem() {
        assertThat(organization.seat(new UnitCode("d1"), Rank.CHIEF)).contains(new SeatId("d1chief"));
        assertThat(organization.seat(new UnitCode("d1"), Rank.HEAD)).contains(new SeatId("d1head"));
        assertThat(organization.seat(new UnitCode("d1"), Rank.DIRECTOR)).contains(new SeatId("b1head"));
        assertThat(organization.seat(new UnitCode("d2"), Rank.CHIEF)).isEmpty();
        assertThat(organization.seat(new UnitCode("d3"), Rank.HEAD)).contains(new SeatId("d3head"));
        assertThat(organization.seat(new UnitCode("d3"), Rank.DIRECTOR)).isEmpty();
    }

    @Test
    @DisplayName("係長と部長は、それぞれの席と、本人だけの席に入る")
    void ranksPutIntoGroups() {
        assertThat(organization.groupsOf("suda")).containsExactly("d1", "d1chief", "d1chiefinperson", "office");
        assertThat(organization.groupsOf("noda")).containsExactly("b1", "b1head", "b1headinperson", "headquarters");
        assertThat(organization.groupsOf("wada")).containsExactly("b1");
        assertThat(organization.capacityOf("noda", "b1head")).isEqualTo("総務部長");
        assertThat(organization.capacityOf("wada", "b1")).isEqualTo("総務部次長");
        assertThat(organization.capacityOf("suda", "d1chief")).isEqualTo("企画課係長");
    }

    @Test
    @DisplayName("課や部の職だけが、人をその課や部の者にする")
    void postsMakeMembersOfUnits() {
        assertThat(organization.unitsOf("suda")).containsExactly(new UnitCode("d1"));
        assertThat(organization.unitsOf("noda")).containsExactly(new UnitCode("b1"));
        assertThat(organization.unitsOf("nobody")).isEmpty();
    }

    @Test
    @DisplayName("どの席も日本語の名前を持つ")
    void seatsHaveNames() {
        assertThat(organization.groups())
                .extracting(Group::id, Group::name)
                .contains(
                        tuple("d1chief", "企画課（係長）"),
                        tuple("d1headinperson", "企画課（長・本人のみ）"),
                        tuple("b1", "総務部"),
                        tuple("b1head", "総務部（長）"));
    }

    @Test
    @DisplayName("取り込んだ部・係長・代決者は、書かれたとおりに読み戻せる")
    void wholeFileIsKept() {
        var current = roster.current();

        assertThat(current.divisions()).hasSize(1).allSatisfy(division -> {
            assertThat(division.departments()).isEqualTo(Units.of("d1", "d2"));
            assertThat(division.deputies()).containsExactly("wada", "kato");
        });
        assertThat(current.departments().get(1).deputies()).containsExactly("mori", "suda");
        read(CityHall.FILE);
        assertThat(roster.current()).isEqualTo(current);
    }

    @Test
    @DisplayName("部をなくすと、部長の席は空になり、部の人は所属を失う")
    void divisionIsAbolished() {
        read(CityHall.FILE
                .replaceAll("(?s)divisions:.*(?=committee:)", "")
                .replace("  - {id: wada, name: 和田 明, mail: wada@machi.example.jp}\n", ""));

        assertThat(organization.seat(new UnitCode("d1"), Rank.DIRECTOR)).isEmpty();
        assertThat(organization.groupsOf("wada")).isEmpty();
        assertThat(organization.groupsOf("noda")).containsExactly("headquarters");
    }

    @Test
    @DisplayName("部・係長・代決者の誤りは、場所と規則を挙げて拒否される")
    void refusesWithEveryProblem() {
        var broken = CityHall.FILE
                .replace(
                        "title: 課長, head: true}\n      - {person: mori",
                        "title: 課長, head: true, chief: true}\n      - {person: mori")
                .replace("deputies: [suda, hara]", "deputies: [suda, suda, kato, dare]")
                .replace("departments: [d2, d1]", "departments: [d2, d1, d2, d8]")
                .replace("code: b1", "code: d3head")
                .replace("title: 部長, head: true", "title: 部長");

        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.problems())
                                .anyMatch(line ->
                                        line.startsWith("departments[1].members[0].chief(") && line.contains("係長"))
                                .anyMatch(line -> line.startsWith("departments[0].deputies[1](") && line.contains("二度"))
                                .anyMatch(line ->
                                        line.startsWith("departments[0].deputies[2](") && line.contains("この所属の長"))
                                .anyMatch(line ->
                                        line.startsWith("departments[0].deputies[3](") && line.contains("people にいません"))
                                .anyMatch(line ->
                                        line.startsWith("divisions[0].departments[2](") && line.contains("二つの部"))
                                .anyMatch(line -> line.startsWith("divisions[0].departments[3](")
                                        && line.contains("departments にありません"))
                                .anyMatch(line -> line.startsWith("divisions[0].code("))
                                .anyMatch(
                                        line -> line.startsWith("divisions[0].members(") && line.contains("「総務部」に長")));
    }

    private void read(String yaml) {
        organizationImport.read("shi.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
