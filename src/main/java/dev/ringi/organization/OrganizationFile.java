package dev.ringi.organization;

import dev.ringi.organization.OrganizationDraft.BodyDraft;
import dev.ringi.organization.OrganizationDraft.DepartmentDraft;
import dev.ringi.organization.OrganizationDraft.MemberDraft;
import dev.ringi.organization.OrganizationDraft.PersonDraft;
import dev.ringi.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of an organisation file. */
final class OrganizationFile {

    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9]{1,40}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Map<String, String> BODIES = Map.of(
            "committee", Groups.COMMITTEE,
            "secretariat", Groups.SECRETARIAT,
            "headquarters", Groups.HEADQUARTERS,
            "administrators", Groups.ADMINISTRATORS);
    private static final Set<String> RESERVED =
            Set.of(Groups.OFFICE, Groups.SECRETARIAT, Groups.COMMITTEE, Groups.HEADQUARTERS);

    private final Set<String> people = new HashSet<>();
    private final Set<String> employed = new HashSet<>();
    private final Set<String> departments = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    private OrganizationFile() {}

    static OrganizationDraft read(YamlNode root) {
        return new OrganizationFile().organization(root);
    }

    private OrganizationDraft organization(YamlNode root) {
        root.keys(
                Set.of("people", "departments", "committee", "secretariat", "headquarters", "administrators"),
                Set.of());
        var persons = root.get("people").items().stream().map(this::person).toList();
        var units =
                root.get("departments").items().stream().map(this::department).toList();
        var bodies = Stream.of("committee", "secretariat", "headquarters", "administrators")
                .map(key -> body(BODIES.get(key), root.get(key)))
                .toList();
        checkOffice(root.get("departments"), units);
        root.get("people").items().forEach(this::checkEmployed);
        return new OrganizationDraft(persons, units, bodies);
    }

    private PersonDraft person(YamlNode person) {
        person.keys(Set.of("id", "name", "mail"), Set.of());
        var id = code(person.get("id"));
        if (!people.add(id)) {
            person.get("id").refuse("organization.duplicatePerson", id);
        }
        var mail = person.get("mail").text(200);
        if (!mail.isBlank() && !MAIL.matcher(mail).matches()) {
            person.get("mail").refuse("organization.mail", mail);
        }
        return new PersonDraft(id, person.get("name").text(100), mail);
    }

    private DepartmentDraft department(YamlNode department) {
        department.keys(Set.of("code", "name", "members"), Set.of("policy_office"));
        var code = code(department.get("code"));
        var name = department.get("name").text(100);
        var office = department.get("policy_office");
        if (RESERVED.contains(code)) {
            department.get("code").refuse("organization.reservedCode", code);
        } else if (!groups.add(Groups.staffOf(code)) | !groups.add(Groups.headOf(code))) {
            department.get("code").refuse("organization.duplicateDepartment", code);
        }
        if (!departments.add(name)) {
            department.get("name").refuse("organization.duplicateDepartment", name);
        }
        var members = members(department.get("members"), Set.of("head"));
        if (members.stream().noneMatch(MemberDraft::head)) {
            department.get("members").refuse("organization.noHead", name);
        }
        return new DepartmentDraft(code, name, office.isPresent() && office.isTrue(), members);
    }

    private BodyDraft body(String groupId, YamlNode body) {
        if (body.isPresent()) {
            body.keys(Set.of("name", "members"), Set.of());
        }
        return new BodyDraft(groupId, body.get("name").text(100), members(body.get("members"), Set.of()));
    }

    private List<MemberDraft> members(YamlNode members, Set<String> optional) {
        var here = new HashSet<String>();
        return members.items().stream()
                .map(member -> member(member.keys(Set.of("person", "title"), optional), here))
                .toList();
    }

    private MemberDraft member(YamlNode member, Set<String> here) {
        var person = member.get("person").text(40);
        if (!people.contains(person) && !person.isBlank()) {
            member.get("person").refuse("organization.unknownPerson", person);
        } else if (!here.add(person)) {
            member.get("person").refuse("organization.duplicateMember", person);
        }
        employed.add(person);
        var head = member.get("head");
        return new MemberDraft(person, member.get("title").text(100), head.isPresent() && head.isTrue());
    }

    private static String code(YamlNode node) {
        var code = node.text(40);
        if (!code.isBlank() && !CODE.matcher(code).matches()) {
            node.refuse("organization.code", code);
        }
        return code;
    }

    private static void checkOffice(YamlNode place, List<DepartmentDraft> units) {
        var offices = units.stream().filter(DepartmentDraft::policyOffice).count();
        if (place.isPresent() && offices != 1) {
            place.refuse(offices == 0 ? "organization.noOffice" : "organization.twoOffices");
        }
    }

    private void checkEmployed(YamlNode person) {
        var id = person.get("id").text(40);
        if (!id.isBlank() && !employed.contains(id)) {
            person.get("id").refuse("organization.ownPost", id);
        }
    }
}
