package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.PlanDraft.NodeDraft;
import dev.ringi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tree of a plan file in Ringi's own shape: nodes in nodes, each with its content by phase and field key. */
final class OwnNodes {

    private static final Set<String> REQUIRED = Set.of("name");
    private static final Set<String> OPTIONAL =
            Set.of("level", "number", "mark", "leads", "importance", "consents", "labels", "content", "nodes");

    private final Programme programme;
    private final FiscalYear year;
    private final NodeRules rules;
    private final SheetFields fields;
    private final JsonNode labels;

    OwnNodes(Programme programme, FiscalYear year, NodeRules rules, SheetFields fields, JsonNode labels) {
        this.programme = programme;
        this.year = year;
        this.rules = rules;
        this.fields = fields;
        this.labels = labels;
    }

    List<NodeDraft> read(YamlNode nodes) {
        return read(nodes.someItems(), programme.levels(), List.of(), "");
    }

    private List<NodeDraft> read(List<YamlNode> nodes, List<Level> levels, List<UnitCode> leads, String parent) {
        var drafts = new ArrayList<NodeDraft>();
        for (var node : nodes) {
            node.keys(REQUIRED, OPTIONAL);
            level(node, levels).ifPresent(level -> drafts.add(node(node, level, leads, parent, drafts.size() + 1)));
        }
        return drafts;
    }

    private Optional<Level> level(YamlNode node, List<Level> below) {
        var written = node.get("level");
        if (!written.isPresent()) {
            if (below.isEmpty()) {
                node.refuse("plan.tooDeep", levelNames(programme.levels()));
            }
            return below.stream().findFirst();
        }
        var key = written.text(40);
        var level =
                below.stream().filter(candidate -> candidate.key().equals(key)).findFirst();
        if (level.isEmpty()) {
            written.refuse("plan.otherLevel", key, levelNames(below));
        }
        return level;
    }

    private static String levelNames(List<Level> levels) {
        return levels.stream().map(Level::key).collect(Collectors.joining("・"));
    }

    private NodeDraft node(YamlNode node, Level level, List<UnitCode> above, String parent, int place) {
        var number = rules.number(level, node.get("number"), place, parent);
        var leads = node.get("leads").isPresent() ? rules.leads(node.get("leads")) : above;
        rules.requireLeads(leads, node, level, programme);
        var own = new LinkedHashMap<String, YamlNode>();
        node.get("labels")
                .names()
                .forEach(name -> own.put(name, node.get("labels").get(name)));
        return new NodeDraft(
                level.key(),
                number,
                rules.mark(level, node.get("mark"), number),
                NodeRules.name(node.get("name")),
                leads,
                NodeRules.importance(node.get("importance")),
                rules.consents(node.get("consents"), programme.fields(level, fields)),
                NodeRules.labels(own, labels),
                contents(node.get("content"), level),
                read(node.get("nodes").items(), below(level), leads, node.path()));
    }

    private List<Level> below(Level level) {
        return programme.levels().stream()
                .dropWhile(candidate -> !candidate.equals(level))
                .skip(1)
                .toList();
    }

    private Map<String, JsonNode> contents(YamlNode written, Level level) {
        var contents = new TreeMap<String, JsonNode>();
        for (var phase : written.names()) {
            var form = programme.phases().stream()
                    .filter(candidate -> candidate.code().equals(phase))
                    .findFirst()
                    .flatMap(candidate -> candidate.form(level.key(), year));
            if (form.isEmpty()) {
                written.get(phase).refuse("plan.noForm", phase, level.name());
            } else {
                contents.put(phase, new OwnContent(rules, fields, form.get()).read(written.get(phase)));
            }
        }
        return contents;
    }
}
