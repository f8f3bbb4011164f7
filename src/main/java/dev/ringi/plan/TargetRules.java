package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.numeral.Mark;
import dev.ringi.organization.Department;
import dev.ringi.organization.Organization;
import dev.ringi.plan.PlanDraft.TargetDraft;
import dev.ringi.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan file says of one target, and how its texts become a sheet's content. */
final class TargetRules {

    static final int LONG = 20_000;

    private static final String OWNED = "において、";

    private static final Set<String> REQUIRED = Set.of(
            "number",
            "mark",
            "name",
            "lead_departments",
            "background",
            "previous_review",
            "goal",
            "actions_and_schedule");
    private static final Set<String> OPTIONAL = Set.of("viewpoint", "action", "glossary", "importance", "consents");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Organization organization;
    private final Set<Integer> numbers = new HashSet<>();

    TargetRules(Organization organization) {
        this.organization = organization;
    }

    TargetDraft read(YamlNode target, JsonNode planLabels) {
        target.keys(REQUIRED, OPTIONAL);
        var number = number(target.get("number"));
        return new TargetDraft(
                number,
                mark(target.get("mark"), number),
                target.get("name").text(200),
                leads(target.get("lead_departments")),
                importance(target.get("importance")),
                target.get("consents").items().stream().map(this::consent).toList(),
                labels(target.get("previous_review"), planLabels),
                content(target));
    }

    private int number(YamlNode node) {
        var number = node.number();
        if (number > 0 && !numbers.add(number)) {
            node.refuse("plan.duplicateNumber", String.valueOf(number));
        }
        return number;
    }

    private static String mark(YamlNode node, int number) {
        var mark = node.text(10);
        if (number > 0 && !mark.isEmpty() && !mark.equals(Mark.of(number))) {
            node.refuse("plan.mark", mark, String.valueOf(number), Mark.of(number));
        }
        return mark;
    }

    private List<String> leads(YamlNode node) {
        var known = new HashSet<String>();
        return node.someItems().stream().map(lead -> lead(lead, known)).toList();
    }

    private String lead(YamlNode node, Set<String> known) {
        var code = department(node);
        if (!code.isEmpty() && !known.add(code)) {
            node.refuse("plan.duplicateLead", node.text(100));
        }
        return code;
    }

    private String department(YamlNode node) {
        var name = node.text(100);
        var department = organization.departmentNamed(name);
        if (department.isEmpty() && !name.isBlank()) {
            node.refuse("plan.unknownDepartment", name);
        }
        return department.map(Department::code).orElse("");
    }

    private static Importance importance(YamlNode node) {
        if (!node.isPresent()) {
            return Importance.ORDINARY;
        }
        var label = node.text(10);
        return Importance.labelled(label).orElseGet(() -> {
            node.refuse("plan.importance", label);
            return Importance.ORDINARY;
        });
    }

    private ConsentRule consent(YamlNode node) {
        node.keys(Set.of("department"), Set.of("fields"));
        var fields =
                node.get("fields").items().stream().map(field -> field.text(40)).toList();
        return new ConsentRule(department(node.get("department")), fields);
    }

    private static JsonNode labels(YamlNode review, JsonNode planLabels) {
        var own = JSON.objectNode();
        var heading = review.get("heading");
        if (heading.isPresent()
                && !heading.text(100).equals(planLabels.path("previous_review").asText())) {
            own.put("previous_review", heading.text(100));
        }
        return own;
    }

    private ObjectNode content(YamlNode target) {
        var review = target.get("previous_review").keys(Set.of("efforts", "issues"), Set.of("heading"));
        var content = JSON.objectNode()
                .put("background", paragraphs(target.get("background")))
                .put("efforts", paragraphs(review.get("efforts")))
                .put("issues", paragraphs(review.get("issues")))
                .put("goal", paragraphs(target.get("goal")));
        var items = content.putArray("items");
        target.get("actions_and_schedule").someItems().forEach(item -> items.add(item(item)));
        var notes = content.putArray("notes");
        target.get("glossary").items().forEach(note -> notes.add(note(note)));
        return content;
    }

    /** An item that begins 「消防本部において、」 is that department's own, whoever leads. */
    private ObjectNode item(YamlNode node) {
        var text = node.text(LONG);
        var item = JSON.objectNode().put("text", text);
        var owner = text.indexOf(OWNED) < 0 ? "" : text.substring(0, text.indexOf(OWNED));
        organization.departmentNamed(owner).ifPresent(unit -> item.put("unit", unit.code()));
        return item;
    }

    private static ObjectNode note(YamlNode note) {
        note.keys(Set.of("term", "text"), Set.of());
        return JSON.objectNode()
                .put("term", note.get("term").text(100))
                .put("text", note.get("text").text(LONG));
    }

    private static String paragraphs(YamlNode node) {
        return node.someItems().stream().map(item -> item.text(LONG)).collect(Collectors.joining("\n"));
    }
}
