package dev.ringi.plan;

import dev.ringi.yaml.YamlNode;
import java.util.List;
import java.util.Set;

/** What a plan file may have before its sheets. */
final class FrontMatterRules {

    private FrontMatterRules() {}

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
            case "bullet" -> block.prose(NodeRules.LONG);
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
            row.get("conclusion").prose(NodeRules.LONG);
        }
    }

    private static void texts(YamlNode list) {
        list.someItems().forEach(text -> text.prose(NodeRules.LONG));
    }
}
