package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.organization.UnitCode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The organisation of a rehearsal: every department of the file with a 課長 and a 担当, every other one with a 係長, too;
 * one 部 over them all; a department that is only asked for its consent; the policy office and the bodies of the year.
 */
final class Cast {

    static final String OFFICE = "事務局";
    static final String CONSULTED = "関係課";
    static final String OFFICE_STAFF = "d99staff";
    static final String OFFICE_HEAD = "d99kacho";
    /** The head of the first department, who is away when the first sheets are decided. */
    static final String ABSENTEE = "d01kacho";

    static final UnitCode CONSULTED_CODE = new UnitCode("d98");
    static final UnitCode OFFICE_CODE = new UnitCode("d99");

    private final ObjectNode organization = new ObjectMapper().createObjectNode();
    private final ArrayNode people = organization.putArray("people");
    private final ArrayNode departments = organization.putArray("departments");

    private Cast() {}

    /** An organisation file, in Json. */
    static byte[] of(RehearsedPlan plan) {
        var cast = new Cast();
        var division = cast.division();
        var number = 1;
        for (var department : plan.sketch().departments().entrySet()) {
            cast.department(department.getKey(), department.getValue(), number++ % 2 == 1);
            division.add(department.getKey().value());
        }
        cast.department(CONSULTED_CODE, CONSULTED, false);
        cast.department(OFFICE_CODE, OFFICE, false).put("policy_office", true);
        cast.body("committee", "行財政改革推進委員会", "委員", List.of("member1", "member2"));
        cast.body("secretariat", "行財政改革推進委員会事務局", "書記", List.of("secretary"));
        cast.body("headquarters", "行財政改革推進本部", "本部長", List.of("mayor"));
        cast.body("administrators", "システム管理者", "管理者", List.of("operator"));
        return cast.organization.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ArrayNode division() {
        var division = organization
                .putArray("divisions")
                .addObject()
                .put("code", "b01")
                .put("name", "試行部");
        member(division.putArray("members"), "b01bucho", "試行部の部長", "部長").put("head", true);
        return division.putArray("departments");
    }

    private ObjectNode department(UnitCode code, String name, boolean withChief) {
        var department = departments.addObject().put("code", code.value()).put("name", name);
        var members = department.putArray("members");
        member(members, code + "kacho", name + "の課長", "課長").put("head", true);
        if (withChief) {
            member(members, code + "kakaricho", name + "の係長", "係長").put("chief", true);
        }
        member(members, code + "staff", name + "の担当", "担当");
        department.putArray("deputies").add(code + (withChief ? "kakaricho" : "staff"));
        return department;
    }

    private void body(String key, String name, String title, List<String> ids) {
        var body = organization.putObject(key).put("name", name);
        var members = body.putArray("members");
        for (var i = 0; i < ids.size(); i++) {
            member(members, ids.get(i), title + (ids.size() > 1 ? String.valueOf(i + 1) : ""), title);
        }
    }

    private ObjectNode member(ArrayNode members, String id, String name, String title) {
        people.addObject().put("id", id).put("name", name).put("mail", id + "@rehearsal.invalid");
        return members.addObject().put("person", id).put("title", title);
    }
}
