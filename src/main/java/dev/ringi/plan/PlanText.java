package dev.ringi.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.PlanDraft.NodeDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a plan as a file in Ringi's own shape; read again, it is the same plan. */
final class PlanText {

    private static final ObjectMapper YAML = new YAMLMapper(
            YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());

    private final Programme programme;
    private final SheetFields fields;
    private final Map<UnitCode, String> departments;

    /** @param departments names by code */
    PlanText(Programme programme, SheetFields fields, Map<UnitCode, String> departments) {
        this.programme = programme;
        this.fields = fields;
        this.departments = departments;
    }

    String of(PlanDraft plan) {
        var root = YAML.createObjectNode();
        root.put(PlanFile.PROGRAMME, programme.code());
        root.put("fiscal_year", plan.year().label());
        put(root, "municipality", plan.municipality());
        root.put("title", plan.title());
        put(root, "subtitle", plan.subtitle());
        root.set("labels", plan.labels());
        root.setAll((ObjectNode) plan.frontMatter());
        nodes(root.putArray("nodes"), plan.nodes(), plan.year());
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void nodes(ArrayNode list, List<NodeDraft> drafts, FiscalYear year) {
        drafts.forEach(draft -> node(list.addObject(), draft, year));
    }

    private void node(ObjectNode node, NodeDraft draft, FiscalYear year) {
        node.put("level", draft.level());
        node.put("number", draft.number());
        put(node, "mark", draft.mark());
        node.put("name", draft.name());
        if (!draft.leads().isEmpty()) {
            draft.leads().forEach(code -> node.withArray("leads").add(departments.get(code)));
        }
        node.put("importance", draft.importance().label());
        draft.consents().forEach(rule -> consent(node.withArray("consents").addObject(), rule));
        if (!draft.labels().isEmpty()) {
            node.set("labels", draft.labels());
        }
        draft.content().forEach((phase, content) -> {
            var form = programme.phase(phase).form(draft.level(), year).orElseThrow();
            node.withObject("/content").set(phase, withNames(content, fields.departments(form)));
        });
        nodes(node.putArray("nodes"), draft.children(), year);
    }

    private JsonNode withNames(JsonNode content, Set<String> cells) {
        var named = content.deepCopy();
        for (var cell : cells) {
            var dot = cell.lastIndexOf('.');
            var list = named.at("/" + cell.substring(0, dot).replace('.', '/'));
            var key = cell.substring(dot + 1);
            for (var row : list) {
                if (row.has(key)) {
                    ((ObjectNode) row)
                            .put(key, departments.get(new UnitCode(row.path(key).asText())));
                }
            }
        }
        return named;
    }

    private void consent(ObjectNode consent, ConsentRule rule) {
        consent.put("department", departments.get(rule.department()));
        rule.fields().forEach(consent.withArray("fields")::add);
    }

    private static void put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }
}
