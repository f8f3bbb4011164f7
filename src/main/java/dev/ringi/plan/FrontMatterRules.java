package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.refusal.Refusal;
import dev.ringi.yaml.YamlNode;
import java.util.List;
import java.util.Set;

/** What a plan file may have before its targets. */
final class FrontMatterRules {

    private static final FiscalYear NONE = new FiscalYear(2000);
    private static final Set<String> LABELS =
            Set.of("target_name", "background", "efforts", "issues", "goal", "actions_and_schedule");

    private FrontMatterRules() {}

    static FiscalYear document(YamlNode document) {
        document.keys(Set.of("municipality", "title", "subtitle", "fiscal_year"), Set.of("municipality_as_set"));
        document.get("municipality_as_set").text(200);
        return year(document.get("fiscal_year"));
    }

    private static FiscalYear year(YamlNode node) {
        if (!node.isPresent()) {
            return NONE;
        }
        node.keys(Set.of("era", "year", "label"), Set.of());
        var written = node.get("era").text(10) + node.get("year").text(10) + "年度";
        var label = node.get("label");
        try {
            var year = FiscalYear.parse(written);
            if (label.isPresent() && !year.label().equals(label.text(20))) {
                label.refuse("plan.yearLabel", label.text(20), year.label());
            }
            return year;
        } catch (Refusal noSuchYear) {
            node.refuse(noSuchYear);
            return NONE;
        }
    }

    static JsonNode labels(YamlNode labels) {
        labels.keys(LABELS, Set.of("previous_review", "this_year"));
        LABELS.forEach(key -> labels.get(key).text(100));
        labels.get("previous_review").text(100);
        labels.get("this_year").text(100);
        return labels.isPresent() ? labels.json() : JsonNodeFactory.instance.objectNode();
    }

    static void chapters(YamlNode chapters) {
        for (var chapter : chapters.items()) {
            chapter.keys(Set.of("number", "title", "sections"), Set.of());
            chapter.get("number").text(20);
            chapter.get("title").text(200);
            chapter.get("sections").items().forEach(FrontMatterRules::section);
        }
    }

    private static void section(YamlNode section) {
        section.keys(Set.of("number", "title", "blocks"), Set.of());
        section.get("number").text(20);
        section.get("title").text(200);
        section.get("blocks").items().forEach(FrontMatterRules::block);
    }

    private static void block(YamlNode block) {
        block.onlyOneOf(List.of("bullet", "reference_table", "figure_text", "viewpoint_table", "overview_table"))
                .ifPresent(kind -> check(kind, block.get(kind)));
    }

    private static void check(String kind, YamlNode block) {
        switch (kind) {
            case "bullet" -> block.text(TargetRules.LONG);
            case "figure_text" -> texts(block);
            case "reference_table" -> referenceTable(block);
            case "viewpoint_table" -> table(block, "caption");
            default -> table(block, "column_group");
        }
    }

    private static void table(YamlNode table, String heading) {
        table.keys(Set.of(heading, "columns"), Set.of());
        table.get(heading).text(200);
        texts(table.get("columns"));
    }

    private static void referenceTable(YamlNode table) {
        table.keys(Set.of("caption", "rows"), Set.of());
        table.get("caption").text(200);
        for (var row : table.get("rows").someItems()) {
            row.keys(Set.of("header"), Set.of("paragraphs", "list", "conclusion"));
            row.get("header").text(200);
            texts(row.get("paragraphs"));
            texts(row.get("list"));
            row.get("conclusion").text(TargetRules.LONG);
        }
    }

    private static void texts(YamlNode list) {
        list.someItems().forEach(text -> text.text(TargetRules.LONG));
    }
}
