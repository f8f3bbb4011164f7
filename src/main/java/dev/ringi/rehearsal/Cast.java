package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The organisation of a rehearsal: every lead department of the file with two members, and the bodies of the year. */
final class Cast {

    private final ObjectNode organization = new ObjectMapper().createObjectNode();
    private final ArrayNode people = organization.putArray("people");
    private final ArrayNode departments = organization.putArray("departments");

    private Cast() {}

    /** An organisation file, in Json. */
    static byte[] of(RehearsedPlan plan) {
        var cast = new Cast();
        var number = 1;
        for (var department : plan.departments()) {
            cast.department("d%02d".formatted(number++), department, false);
        }
        cast.department("d99", "事務局", true);
        cast.body("committee", "行財政改革推進委員会", "委員", List.of("member1", "member2"));
        cast.body("secretariat", "行財政改革推進委員会事務局", "書記", List.of("secretary"));
        cast.body("headquarters", "行財政改革推進本部", "本部長", List.of("mayor"));
        cast.body("administrators", "システム管理者", "管理者", List.of("operator"));
        return cast.organization.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void department(String code, String name, boolean policyOffice) {
        var department = departments.addObject().put("code", code).put("name", name);
        if (policyOffice) {
            department.put("policy_office", true);
        }
        var members = department.putArray("members");
        member(members, code + "chief", name + "の課長", "課長").put("head", true);
        member(members, code + "staff", name + "の担当", "担当");
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
