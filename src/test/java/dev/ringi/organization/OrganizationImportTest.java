package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.OwnTownTest;
import dev.ringi.Units;
import dev.ringi.yaml.YamlRefused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OwnTownTest
@RecordApplicationEvents
class OrganizationImportTest {

    private static final String TOWN = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: mori, name: 森 文, mail: mori@machi.example.jp}
              - {id: hara, name: 原 誠, mail: hara@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
                  - {person: mori, title: 主査}
                deputies: [mori, hara]
              - code: d2
                name: 図書館
                members:
                  - {person: hara, title: 館長, head: true}
            committee: {name: 改革委員会, members: [{person: mori, title: 委員}]}
            secretariat: {name: 改革委員会事務局, members: [{person: mori, title: 書記}]}
            headquarters: {name: 改革本部, members: [{person: kato, title: 本部長}]}
            administrators: {name: 管理者, members: [{person: hara, title: 管理者}]}
            """;

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private Organization organization;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void beginWithTheTown() {
        read(TOWN);
        events.clear();
    }

    @Test
    @DisplayName("人は、課・長・事務局・委員会のすべてのグループに入る")
    void peopleAreInAllTheirGroups() {
        assertThat(organization.groupsOf("kato"))
                .containsExactly("d1", "d1head", "d1headinperson", "office", "headquarters");
        assertThat(organization.groupsOf("mori")).containsExactly("d1", "office", "committee", "secretariat");
        assertThat(organization.membersOf("d1")).extracting(Person::name).containsExactly("加藤 一郎", "森 文");
        assertThat(organization.committeeMembers()).extracting(Person::id).containsExactly("mori");
    }

    @Test
    @DisplayName("職名は、所属名と重なる字を一度だけ書く")
    void capacityJoinsUnitAndTitle() {
        assertThat(organization.capacityOf("kato", "d1head")).isEqualTo("企画課長");
        assertThat(organization.capacityOf("mori", "office")).isEqualTo("企画課主査");
        assertThat(organization.capacityOf("hara", "d2")).isEqualTo("図書館長");
        assertThat(organization.capacityOf("kato", "headquarters")).isEqualTo("改革本部長");
        assertThat(organization.capacityOf("mori", "committee")).isEqualTo("改革委員会委員");
        assertThatThrownBy(() -> organization.capacityOf("hara", "d1")).hasMessageContaining("所属していません");
    }

    @Test
    @DisplayName("同じファイルをもう一度取り込んでも、何も変わらない")
    void sameFileAgainChangesNothing() {
        read(TOWN);

        assertThat(events.stream(OrganizationChanged.class)).isEmpty();
    }

    @Test
    @DisplayName("変わったファイルは反映され、外れた人は所属を失うが名前は残る")
    void changedFileUpdates() {
        read(TOWN.replace("      - {person: mori, title: 主査}\n", "").replace("図書館", "中央図書館"));

        assertThat(organization.groupsOf("mori")).containsExactly("committee", "secretariat");
        assertThat(organization.departmentNamed("図書館")).isEmpty();
        assertThat(organization.department(new UnitCode("d2")).name()).isEqualTo("中央図書館");
        assertThat(organization.person("mori").name()).isEqualTo("森 文");
        assertThat(events.stream(OrganizationChanged.class)).hasSize(1);
    }

    @Test
    @DisplayName("廃止された課は一覧から消えるが、名前は残る")
    void abolishedDepartmentKeepsItsName() {
        read(TOWN.replace("code: d2", "code: d9"));

        assertThat(organization.departments())
                .extracting(Department::code)
                .containsExactlyElementsOf(Units.of("d1", "d9"));
        assertThat(organization.department(new UnitCode("d2")).name()).isEqualTo("図書館");
        assertThat(organization.departmentNamed("図書館"))
                .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(new UnitCode("d9")));
    }

    @Test
    @DisplayName("事務局を別の課に移せる")
    void policyOfficeMoves() {
        read(TOWN.replace("    policy_office: true\n", "").replace("図書館\n", "図書館\n    policy_office: true\n"));

        assertThat(organization.membersOf(Groups.OFFICE)).extracting(Person::id).containsExactly("hara");
    }

    @Test
    @DisplayName("誤りはすべて、場所と規則を挙げて拒否され、何も保存されない")
    void refusesWithEveryProblem() {
        var broken = TOWN.replace("id: kato", "id: kato-1")
                .replace("title: 館長, head: true", "title: 館長")
                .replace("name: 企画課", "nam: 企画課");

        assertThatThrownBy(() -> read(broken))
                .hasMessageContaining("machi.yaml: people[0].id(2行目): 「kato-1」は符号として使えません")
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.problems())
                                .anyMatch(line -> line.startsWith("departments[0](6行目): 項目「name」がありません"))
                                .anyMatch(line -> line.startsWith("departments[0].nam(7行目): 項目「nam」は定められていません"))
                                .anyMatch(line ->
                                        line.startsWith("departments[0].members[0].person(10行目): 職員ID「kato」の人が"))
                                .anyMatch(line -> line.startsWith("departments[1].members(16行目): 「図書館」に長"))
                                .anyMatch(line -> line.startsWith("people[0].id(2行目): 「kato-1」はどこにも所属していません")));
        assertThat(organization.department(new UnitCode("d1")).name()).isEqualTo("企画課");
        assertThat(organization.membersOf("d2head")).extracting(Person::id).containsExactly("hara");
    }

    private void read(String yaml) {
        organizationImport.read("machi.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
