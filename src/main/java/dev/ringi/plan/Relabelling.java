package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ringi.calendar.FiscalYear;
import java.util.Set;

/**
 * Carries a plan into another fiscal year. The plan's own year changes in titles and headings only: in running text
 * 令和5年度 may name a year that is past, which no rule can know.
 */
final class Relabelling {

    private static final Set<String> HEADINGS = Set.of("title", "subtitle", "caption", "label");

    private final FiscalYear from;
    private final FiscalYear to;

    Relabelling(FiscalYear from, FiscalYear to) {
        this.from = from;
        this.to = to;
    }

    /** @param phase the one whose texts the new year begins with; what others found out belongs to their own year */
    PlanDraft of(PlanDraft plan, String phase) {
        return new PlanDraft(
                to,
                plan.municipality(),
                heading(plan.title()),
                heading(plan.subtitle()),
                frontMatter(plan.frontMatter()),
                labels(plan.labels()),
                plan.nodes().stream().map(node -> node.carrying(phase)).toList());
    }

    private String heading(String text) {
        return text.replace(from.label(), to.label());
    }

    private JsonNode labels(JsonNode labels) {
        ObjectNode result = labels.deepCopy();
        result.properties().forEach(entry -> entry.setValue(relabelled(entry.getValue())));
        return result;
    }

    private JsonNode frontMatter(JsonNode frontMatter) {
        var result = frontMatter.deepCopy();
        relabelHeadings(result);
        return result;
    }

    private void relabelHeadings(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (HEADINGS.contains(entry.getKey())) {
                    entry.setValue(relabelled(entry.getValue()));
                }
            });
        }
        node.forEach(this::relabelHeadings);
    }

    private JsonNode relabelled(JsonNode value) {
        return value.isTextual() ? TextNode.valueOf(heading(value.textValue())) : value;
    }
}
