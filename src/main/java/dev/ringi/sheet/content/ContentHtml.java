package dev.ringi.sheet.content;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Blocks as those read them who decide, consult and proofread, text escaped. Headings and rows bear their field as {@code
 * data-field}; what is empty isn't shown.
 */
public final class ContentHtml {

    private static final String FIELD = "data-field";

    private ContentHtml() {}

    public static void append(Element paper, List<Block> blocks) {
        append(paper, blocks, "h3");
    }

    private static void append(Element paper, List<Block> blocks, String heading) {
        blocks.stream().filter(block -> !block.isEmpty()).forEach(block -> append(paper, block, heading));
    }

    private static void append(Element paper, Block block, String heading) {
        if (block instanceof Block.Band band) {
            appendBand(paper, band, heading);
            return;
        }
        paper.appendElement(heading).text(block.label()).attr(FIELD, block.field());
        if (block instanceof Block.Rows list) {
            appendRows(paper.appendElement("ol"), list);
        } else {
            block.words().forEach(line -> paper.appendElement("p").text(line));
        }
    }

    private static void appendBand(Element paper, Block.Band band, String heading) {
        if (band.label().isEmpty()) {
            append(paper, band.blocks(), heading);
        } else {
            paper.appendElement(heading).addClass("ringi-band").text(band.label());
            append(paper, band.blocks(), "h4");
        }
    }

    private static void appendRows(Element list, Block.Rows rows) {
        for (var row : rows.rows()) {
            var item = list.appendElement("li");
            item.attr(FIELD, rows.field() + "[" + item.elementSiblingIndex() + "]");
            row.cells().forEach(cell -> appendCell(item, cell));
        }
    }

    private static void appendCell(Element item, Block cell) {
        var before = cell instanceof Block.Value ? "（" + cell.label() + "：" : "";
        var after = cell instanceof Block.Value ? "）" : "";
        cell.words().forEach(line -> item.appendElement("p").text(before + line + after));
    }
}
