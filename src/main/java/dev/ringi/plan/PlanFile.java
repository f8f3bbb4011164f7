package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.plan.PlanDraft.NodeDraft;
import dev.ringi.refusal.Refusal;
import dev.ringi.yaml.YamlNode;
import java.util.List;
import java.util.Set;

/** The rules of a plan file as a whole, in Ringi's own shape or in that of its programme's transcriptions. */
final class PlanFile {

    /** By which a file in Ringi's own shape is known. */
    static final String PROGRAMME = "programme";

    private static final Set<String> REQUIRED = Set.of(PROGRAMME, "fiscal_year", "title", "nodes");
    private static final Set<String> OPTIONAL = Set.of("municipality", "subtitle", "labels", "chapters");
    private static final FiscalYear NONE = new FiscalYear(2000);

    private final Programme programme;
    private final NodeRules rules;
    private final SheetFields fields;

    PlanFile(Programme programme, KnownDepartments departments, SheetFields fields) {
        this.programme = programme;
        this.rules = new NodeRules(departments);
        this.fields = fields;
    }

    PlanDraft read(YamlNode root) {
        return root.get(PROGRAMME).isPresent() || programme.shape() == null ? own(root) : transcribed(root);
    }

    private PlanDraft own(YamlNode root) {
        root.keys(REQUIRED, OPTIONAL);
        var year = year(root.get("fiscal_year"));
        var labels = labels(root.get("labels"));
        return draft(
                year,
                root.get("municipality"),
                root.get("title"),
                root.get("subtitle"),
                root.get("chapters"),
                labels,
                new OwnNodes(programme, year, rules, fields, labels).read(root.get("nodes")));
    }

    private PlanDraft transcribed(YamlNode root) {
        var shape = programme.shape();
        KnownKeys.of(shape.keys()).check(root);
        var nowhere = root.nowhere();
        var labels = shape.labels() == null ? JsonNodeFactory.instance.objectNode() : labels(shape, root);
        return draft(
                year(shape.year().in(root)),
                shape.municipality() == null ? nowhere : shape.municipality().in(root),
                shape.title().in(root),
                shape.subtitle() == null ? nowhere : shape.subtitle().in(root),
                shape.chapters() == null ? nowhere : shape.chapters().in(root),
                labels,
                new TranscribedNodes(programme, rules, fields, root, labels).read());
    }

    private static PlanDraft draft(
            FiscalYear year,
            YamlNode municipality,
            YamlNode title,
            YamlNode subtitle,
            YamlNode chapters,
            JsonNode labels,
            List<NodeDraft> nodes) {
        FrontMatterRules.chapters(chapters);
        ObjectNode frontMatter = JsonNodeFactory.instance.objectNode();
        frontMatter.set("chapters", chapters.isPresent() ? chapters.json() : JsonNodeFactory.instance.arrayNode());
        return new PlanDraft(
                year, municipality.text(100), title.text(200), subtitle.text(200), frontMatter, labels, nodes);
    }

    private static JsonNode labels(PlanShape shape, YamlNode root) {
        var labels = shape.labels().in(root);
        KnownKeys.of(shape.labelNames()).check(labels);
        return labels(labels);
    }

    private static ObjectNode labels(YamlNode labels) {
        var words = JsonNodeFactory.instance.objectNode();
        labels.names().forEach(name -> words.put(name, labels.get(name).text(100)));
        return words;
    }

    /** 令和5年度, or {@code {era: 令和, year: 5, label: 令和5年度}}. */
    private static FiscalYear year(YamlNode node) {
        if (!node.isPresent()) {
            return NONE;
        }
        if (node.isText()) {
            return parse(node, node.text(40));
        }
        node.keys(Set.of("era", "year", "label"), Set.of("gregorian_label"));
        var year = parse(node, node.get("era").text(10) + node.get("year").text(10) + "年度");
        check(node.get("label"), year, year.label());
        check(node.get("gregorian_label"), year, "(" + year.year() + "年度)");
        return year;
    }

    private static void check(YamlNode written, FiscalYear year, String expected) {
        if (written.isPresent() && !year.equals(NONE) && !expected.equals(written.text(20))) {
            written.refuse("plan.yearLabel", written.text(20), expected);
        }
    }

    private static FiscalYear parse(YamlNode node, String written) {
        try {
            return FiscalYear.parse(written);
        } catch (Refusal noSuchYear) {
            node.refuse(noSuchYear);
            return NONE;
        }
    }
}
