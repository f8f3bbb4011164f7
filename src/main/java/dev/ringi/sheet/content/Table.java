package dev.ringi.sheet.content;

import java.util.List;
import java.util.stream.IntStream;

/** A list as a table: which words stand in which cell, the same in every medium. */
public record Table(List<Column> columns, List<Line> lines) {

    /**
     * @param head with the unit, where the whole column counts in it
     * @param numeric set flush right, so that digits stand below digits
     * @param brief of texts so short that a line break in them would only disturb
     * @param width in percent, for media that don't find it themselves
     */
    public record Column(String head, boolean numeric, boolean brief, int width) {}

    public record Line(List<Cell> cells) {}

    /**
     * @param field the field that it begins with
     * @param mark before the first line, or null
     */
    public record Cell(String field, String mark, List<String> lines) {}

    static Table of(Block.Rows list) {
        var columns = TableColumn.of(list.rows());
        var all = columns.stream().mapToDouble(TableColumn::weight).sum();
        return new Table(
                columns.stream()
                        .map(column -> new Column(column.head(), column.isNumeric(), column.isBrief(), (int)
                                Math.floor(100 * column.weight() / all)))
                        .toList(),
                IntStream.range(0, list.rows().size())
                        .mapToObj(row -> new Line(
                                columns.stream().map(column -> column.cell(row)).toList()))
                        .toList());
    }
}
