package dev.ringi.publication;

import dev.ringi.publication.EditionContent.Node;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.sheet.content.Block;
import java.util.ArrayList;
import java.util.List;

/** Contents that a test bends to its question. */
final class Samples {

    private Samples() {}

    static EditionContent content() {
        return PlanFile.sample().content();
    }

    static EditionContent withBackground(List<String> background) {
        var content = content();
        var sheets = new ArrayList<>(content.sheets());
        sheets.set(0, withBackground(sheets.get(0), background));
        return withSheets(content, sheets);
    }

    static EditionContent withNodes(EditionContent content, List<Node> nodes) {
        return with(content, nodes, content.sheets());
    }

    static EditionContent withSheets(EditionContent content, List<SheetPage> sheets) {
        return with(content, content.nodes(), sheets);
    }

    private static EditionContent with(EditionContent content, List<Node> nodes, List<SheetPage> sheets) {
        return new EditionContent(
                content.municipality(),
                content.title(),
                content.subtitle(),
                content.fiscalYear(),
                content.release(),
                content.setting(),
                content.frontMatter(),
                nodes,
                sheets,
                content.documents());
    }

    static SheetPage withBlocks(SheetPage sheet, List<Block> blocks) {
        return new SheetPage(
                sheet.sheetId(),
                sheet.versionHash(),
                sheet.anchor(),
                sheet.mark(),
                sheet.name(),
                sheet.heading(),
                sheet.isUpper(),
                sheet.path(),
                sheet.leads(),
                blocks,
                sheet.attachments());
    }

    /** Numbered, so that a lost or swapped part shows. */
    static String longText(int length) {
        var text = new StringBuilder();
        for (var i = 1; text.length() < length; i++) {
            text.append("第").append(i).append("に、窓口の待ち時間を測り、混む時間帯の応援のしかたを決める。");
        }
        return text.substring(0, length);
    }

    private static SheetPage withBackground(SheetPage sheet, List<String> background) {
        return withBlocks(
                sheet,
                sheet.blocks().stream()
                        .map(block -> block instanceof Block.Text text
                                        && text.field().equals("sheet.background")
                                ? new Block.Text(text.field(), text.label(), text.role(), text.print(), background)
                                : block)
                        .toList());
    }
}
