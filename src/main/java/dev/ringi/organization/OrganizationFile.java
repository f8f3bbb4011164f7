package dev.ringi.organization;

import dev.ringi.organization.OrganizationDraft.BodyDraft;
import dev.ringi.organization.OrganizationDraft.DepartmentDraft;
import dev.ringi.organization.OrganizationDraft.DivisionDraft;
import dev.ringi.organization.OrganizationDraft.PersonDraft;
import dev.ringi.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of an organisation file; those of a unit's own people stand in {@link UnitFile}. */
final class OrganizationFile {

    private static final Pattern MAIL = Pattern.compile("^[^@\\s]+@[^@\\s]+$");
    /** Of four digits in the year: databases know no others. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Map<String, String> BODIES = Map.of(
            "committee", Groups.COMMITTEE,
            "secretariat", Groups.SECRETARIAT,
            "headquarters", Groups.HEADQUARTERS,
            "administrators", Groups.ADMINISTRATORS);

    private final Set<String> people = new HashSet<>();
    private final UnitFile units = new UnitFile(people);

    private OrganizationFile() {}

    static DatedOrganization read(YamlNode root) {
        return new OrganizationFile().organization(root);
    }

    private DatedOrganization organization(YamlNode root) {
        root.keys(
                Set.of("people", "departments", "committee", "secretariat", "headquarters", "administrators"),
                Set.of("effective", "divisions"));
        var persons = root.get("people").items().stream().map(this::person).toList();
        var departments =
                root.get("departments").items().stream().map(this::department).toList();
        var divisions = root.get("divisions").items().stream()
                .map(division -> division(division, departments))
                .toList();
        var bodies = Stream.of("committee", "secretariat", "headquarters", "administrators")
                .map(key -> body(BODIES.get(key), root.get(key)))
                .toList();
        checkOffice(root.get("departments"), departments);
        root.get("people").items().forEach(this::checkEmployed);
        return new DatedOrganization(
                effective(root.get("effective")), new OrganizationDraft(persons, departments, divisions, bodies));
    }

    private static LocalDate effective(YamlNode effective) {
        if (!effective.isPresent()) {
            return null;
        }
        var written = effective.text(40);
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeParseException noDay) {
            // The calendar has none such: refused as any other.
        }
        effective.refuse("organization.effective", written);
        return null;
    }

    private PersonDraft person(YamlNode person) {
        person.keys(Set.of("id", "name", "mail"), Set.of());
        var id = UnitFile.code(person.get("id"));
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
        department.keys(Set.of("code", "name", "members"), Set.of("policy_office", "deputies"));
        var code = units.newCode(department.get("code"));
        var name = units.newName(department.get("name"));
        var office = department.get("policy_office");
        var members = units.staff(department.get("members"), name, Set.of("head", "chief"));
        return new DepartmentDraft(
                code,
                name,
                office.isPresent() && office.isTrue(),
                members,
                units.deputies(department.get("deputies"), members));
    }

    private DivisionDraft division(YamlNode division, List<DepartmentDraft> all) {
        division.keys(Set.of("code", "name", "departments", "members"), Set.of("deputies"));
        var code = units.newCode(division.get("code"));
        var name = units.newName(division.get("name"));
        var members = units.staff(division.get("members"), name, Set.of("head"));
        return new DivisionDraft(
                code,
                name,
                units.departments(
                        division.get("departments"),
                        all.stream().map(DepartmentDraft::code).toList()),
                members,
                units.deputies(division.get("deputies"), members));
    }

    private BodyDraft body(String groupId, YamlNode body) {
        if (body.isPresent()) {
            body.keys(Set.of("name", "members"), Set.of());
        }
        return new BodyDraft(groupId, body.get("name").text(100), units.members(body.get("members"), Set.of()));
    }

    private static void checkOffice(YamlNode place, List<DepartmentDraft> units) {
        var offices = units.stream().filter(DepartmentDraft::policyOffice).count();
        if (place.isPresent() && offices != 1) {
            place.refuse(offices == 0 ? "organization.noOffice" : "organization.twoOffices");
        }
    }

    private void checkEmployed(YamlNode person) {
        var id = person.get("id").text(40);
        if (!id.isBlank() && !units.employs(id)) {
            person.get("id").refuse("organization.ownPost", id);
        }
    }
}
