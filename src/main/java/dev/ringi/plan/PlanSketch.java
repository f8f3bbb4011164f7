package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.PlanDraft.NodeDraft;
import dev.ringi.yaml.YamlFile;
import dev.ringi.yaml.YamlNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plan file that is read before there is an organisation: whoever it names is a department. All rules but that one are
 * those of the import.
 */
public final class PlanSketch {

    private final Programme programme;
    private final PlanDraft draft;
    private final Map<UnitCode, String> departments;
    private final SheetFields fields;

    /** A node that has a sheet in some phase, as the file has it. */
    public record Node(String level, List<UnitCode> leads, Map<String, JsonNode> content) {}

    private PlanSketch(Programme programme, PlanDraft draft, Map<UnitCode, String> departments, SheetFields fields) {
        this.programme = programme;
        this.draft = draft;
        this.departments = departments;
        this.fields = fields;
    }

    /** @throws dev.ringi.yaml.YamlRefused with every problem */
    public static PlanSketch read(Path file, List<Programme> programmes, SheetFields fields) {
        return YamlFile.read(file, root -> read(root, programmes, fields));
    }

    private static PlanSketch read(YamlNode root, List<Programme> programmes, SheetFields fields) {
        var departments = new NamedDepartments();
        return new PlanFiles(programmes)
                .programmeOf(root)
                .map(programme -> new PlanSketch(
                        programme,
                        new PlanFile(programme, departments, fields).read(root),
                        departments.names(),
                        fields))
                .orElse(null);
    }

    public Programme programme() {
        return programme;
    }

    public FiscalYear year() {
        return draft.year();
    }

    /** Names by code, in the order of the file. */
    public Map<UnitCode, String> departments() {
        return departments;
    }

    /** The first node, in reading order, that has a sheet in this phase. */
    public Node first(Phase phase) {
        var node = firstIn(phase);
        return new Node(node.level(), node.leads(), node.content());
    }

    /**
     * A file in Ringi's own shape, which needs the {@link #departments}: the same plan, but for what the phase's first node
     * is to be.
     */
    public String text(
            Phase phase, Importance importance, List<ConsentRule> consents, Map<UnitCode, String> alsoKnown) {
        var first = firstIn(phase);
        var changed = new PlanDraft(
                draft.year(),
                draft.municipality(),
                draft.title(),
                draft.subtitle(),
                draft.frontMatter(),
                draft.labels(),
                draft.nodes().stream()
                        .map(node -> changed(node, first, importance, consents))
                        .toList());
        var names = new LinkedHashMap<>(departments);
        names.putAll(alsoKnown);
        return new PlanText(programme, fields, names).of(changed);
    }

    private static NodeDraft changed(
            NodeDraft node, NodeDraft which, Importance importance, List<ConsentRule> consents) {
        var isIt = node == which;
        return new NodeDraft(
                node.level(),
                node.number(),
                node.mark(),
                node.name(),
                node.leads(),
                isIt ? importance : node.importance(),
                isIt ? consents : node.consents(),
                node.labels(),
                node.content(),
                node.children().stream()
                        .map(child -> changed(child, which, importance, consents))
                        .toList());
    }

    private NodeDraft firstIn(Phase phase) {
        var levels = phase.levels(year());
        return draft.nodes().stream()
                .flatMap(PlanSketch::branch)
                .filter(node -> levels.contains(node.level()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NodeDraft> branch(NodeDraft top) {
        return Stream.concat(Stream.of(top), top.children().stream().flatMap(PlanSketch::branch));
    }
}
