package dev.ringi.organization;

import dev.ringi.organization.OrganizationDraft.MemberDraft;
import dev.ringi.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of an organisation file for what every 課 and 部 has: a code, a name, people, a table of deputies. */
final class UnitFile {

    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9]{1,40}");
    private static final Set<String> RESERVED =
            Set.of(Groups.OFFICE, Groups.SECRETARIAT, Groups.COMMITTEE, Groups.HEADQUARTERS);

    private final Set<String> people;
    private final Set<String> employed = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<UnitCode> placed = new HashSet<>();

    UnitFile(Set<String> people) {
        this.people = people;
    }

    boolean employs(String person) {
        return employed.contains(person);
    }

    static String code(YamlNode node) {
        var code = node.text(40);
        if (!code.isBlank() && !CODE.matcher(code).matches()) {
            node.refuse("organization.code", code);
        }
        return code;
    }

    UnitCode newCode(YamlNode node) {
        var code = new UnitCode(code(node));
        var own = Set.of(
                Groups.staffOf(code),
                Groups.headOf(code),
                Groups.inPerson(Groups.headOf(code)),
                Groups.chiefOf(code),
                Groups.inPerson(Groups.chiefOf(code)));
        if (RESERVED.contains(code.value())) {
            node.refuse("organization.reservedCode", code);
        } else if (own.stream().anyMatch(groups::contains)) {
            node.refuse("organization.duplicateDepartment", code);
        }
        groups.addAll(own);
        return code;
    }

    String newName(YamlNode node) {
        var name = node.text(100);
        if (!names.add(name)) {
            node.refuse("organization.duplicateDepartment", name);
        }
        return name;
    }

    /** With one head at least. */
    List<MemberDraft> staff(YamlNode place, String unit, Set<String> ranks) {
        var members = members(place, ranks);
        if (members.stream().noneMatch(MemberDraft::head)) {
            place.refuse("organization.noHead", unit);
        }
        return members;
    }

    List<MemberDraft> members(YamlNode place, Set<String> ranks) {
        var here = new HashSet<String>();
        return place.items().stream()
                .map(member -> member(member.keys(Set.of("person", "title"), ranks), here))
                .toList();
    }

    private MemberDraft member(YamlNode member, Set<String> here) {
        var person = member.get("person");
        var id = known(person);
        if (!here.add(id)) {
            person.refuse("organization.duplicateMember", id);
        }
        employed.add(id);
        var isHead = is(member.get("head"));
        var isChief = is(member.get("chief"));
        if (isHead && isChief) {
            member.get("chief").refuse("organization.headAndChief", id);
        }
        return new MemberDraft(id, member.get("title").text(100), isHead, isChief);
    }

    private static boolean is(YamlNode rank) {
        return rank.isPresent() && rank.isTrue();
    }

    List<String> deputies(YamlNode place, List<MemberDraft> members) {
        var here = new HashSet<String>();
        return place.items().stream()
                .map(deputy -> {
                    var id = known(deputy);
                    if (!here.add(id)) {
                        deputy.refuse("organization.duplicateDeputy", id);
                    }
                    if (members.stream()
                            .anyMatch(member -> member.head() && member.person().equals(id))) {
                        deputy.refuse("organization.ownDeputy", id);
                    }
                    return id;
                })
                .toList();
    }

    /** In their own order, whatever the division's is. */
    List<UnitCode> departments(YamlNode place, List<UnitCode> all) {
        var here = place.items().stream().map(code -> department(code, all)).toList();
        return all.stream().filter(here::contains).toList();
    }

    private UnitCode department(YamlNode node, List<UnitCode> all) {
        var code = new UnitCode(node.text(40));
        if (!all.contains(code)) {
            node.refuse("organization.unknownDepartment", code);
        } else if (!placed.add(code)) {
            node.refuse("organization.twoDivisions", code);
        }
        return code;
    }

    private String known(YamlNode person) {
        var id = person.text(40);
        if (!people.contains(id) && !id.isBlank()) {
            person.refuse("organization.unknownPerson", id);
        }
        return id;
    }
}
