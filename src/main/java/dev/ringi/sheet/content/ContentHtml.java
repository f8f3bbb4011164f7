package dev.ringi.sheet.content;

import dev.ringi.html.Html;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Blocks as those read them who decide, consult and proofread. Headings and rows bear their field as {@code
 * data-field}; what is empty isn't shown.
 */
public final class ContentHtml {

    private static final String FIELD = "data-field";
    private static final int TOP = 3;
    private static final int LAST = 6;

    private ContentHtml() {}

    public static Html of(List<Block> blocks) {
        var paper = new Element("div");
        append(paper, blocks, TOP);
        return Html.inside(paper);
    }

    private static void append(Element paper, List<Block> blocks, int level) {
        blocks.stream().filter(block -> !block.isEmpty()).forEach(block -> append(paper, block, level));
    }

    private static void append(Element paper, Block block, int level) {
        if (block instanceof Block.Band band) {
            appendBand(paper, band, level);
            return;
        }
        if (!block.label().isEmpty()) {
            heading(paper, level).text(block.label()).attr(FIELD, block.field());
        }
        if (!(block instanceof Block.Rows list)) {
            appendLines(paper, block);
        } else if (Print.TABLES.contains(list.print())) {
            appendTable(paper.appendElement("table"), list);
        } else {
            appendRows(paper.appendElement("ol"), list);
        }
    }

    private static void appendLines(Element paper, Block block) {
        var paragraphs = block.lines().stream()
                .map(line -> paper.appendElement("p").text(line))
                .toList();
        if (block.label().isEmpty()) {
            paragraphs.get(0).attr(FIELD, block.field());
        }
    }

    private static void appendBand(Element paper, Block.Band band, int level) {
        if (band.label().isEmpty()) {
            append(paper, band.blocks(), level);
        } else {
            heading(paper, level).addClass("ringi-band").text(band.label());
            append(paper, band.blocks(), level + 1);
        }
    }

    private static Element heading(Element paper, int level) {
        return paper.appendElement("h" + Math.min(level, LAST));
    }

    /** The fields that are set one above the other in print stand side by side here: a row is one thing to comment on. */
    private static void appendTable(Element html, Block.Rows list) {
        var table = list.table();
        var head = html.appendElement("thead").appendElement("tr");
        table.columns()
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(column.head()));
        var body = html.appendElement("tbody");
        for (var line : table.lines()) {
            var row = body.appendElement("tr");
            row.attr(FIELD, list.field() + "[" + row.elementSiblingIndex() + "]");
            for (var i = 0; i < line.cells().size(); i++) {
                appendCell(row, table.columns().get(i), line.cells().get(i));
            }
        }
    }

    private static void appendCell(Element row, Table.Column column, Table.Cell cell) {
        var data = row.appendElement("td").attr(FIELD, cell.field());
        if (column.numeric()) {
            data.addClass("ringi-number");
        }
        if (column.brief()) {
            data.addClass("ringi-brief");
        }
        appendLines(data, cell.mark(), cell.lines());
    }

    private static void appendRows(Element list, Block.Rows rows) {
        for (var row : rows.rows()) {
            var item = list.appendElement("li");
            item.attr(FIELD, rows.field() + "[" + item.elementSiblingIndex() + "]");
            if (row.mark() != null) {
                list.addClass("ringi-marked");
            }
            appendLines(
                    item,
                    row.mark(),
                    row.cells().stream().flatMap(cell -> lines(row, cell)).toList());
        }
    }

    private static Stream<String> lines(Block.Row row, Block cell) {
        var lines = row.linesOf(cell).stream();
        return cell instanceof Block.Value ? lines.map(line -> "（" + cell.label() + "：" + line + "）") : lines;
    }

    private static void appendLines(Element place, String mark, List<String> lines) {
        for (var line : lines) {
            var paragraph = place.appendElement("p");
            if (mark != null && paragraph.elementSiblingIndex() == 0) {
                paragraph.appendElement("span").addClass("ringi-mark").text(mark);
            }
            paragraph.appendText(line);
        }
    }
}
