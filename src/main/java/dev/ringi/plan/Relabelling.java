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

    PlanDraft of(PlanDraft plan) {
        return new PlanDraft(
                to,
                plan.municipality(),
                heading(plan.title()),
                heading(plan.subtitle()),
                frontMatter(plan.frontMatter()),
                labels(plan.labels()),
                plan.nodes(),
                plan.targets());
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
        if (result.at("/document/fiscal_year") instanceof ObjectNode year) {
            year.put("era", to.eraName()).put("year", to.yearInEra()).put("label", to.label());
        }
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
