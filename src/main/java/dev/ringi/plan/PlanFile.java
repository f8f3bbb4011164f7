package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.organization.Organization;
import dev.ringi.plan.PlanDraft.TargetDraft;
import dev.ringi.yaml.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The rules of a plan file as a whole; its parts have theirs. */
final class PlanFile {

    private static final Set<String> SECTIONS = Set.of("document", "labels", "chapters", "viewpoints", "targets");

    private final TargetRules targetRules;

    PlanFile(Organization organization) {
        this.targetRules = new TargetRules(organization);
    }

    PlanDraft read(YamlNode root) {
        root.keys(SECTIONS, Set.of());
        var document = root.get("document");
        var year = FrontMatterRules.document(document);
        var labels = FrontMatterRules.labels(root.get("labels"));
        FrontMatterRules.chapters(root.get("chapters"));
        var frontMatter = JsonNodeFactory.instance.objectNode();
        frontMatter.set("document", document.json());
        frontMatter.set("chapters", root.get("chapters").json());
        var targets = targets(root.get("targets"), labels);
        return new PlanDraft(
                year,
                document.get("municipality").text(100),
                document.get("title").text(200),
                document.get("subtitle").text(200),
                frontMatter,
                labels,
                new TreeRules(root.get("targets")).read(root.get("viewpoints")),
                targets);
    }

    private List<TargetDraft> targets(YamlNode targets, JsonNode labels) {
        return targets.someItems().stream()
                .map(target -> targetRules.read(target, labels))
                .sorted(Comparator.comparing(TargetDraft::number))
                .toList();
    }
}
