package dev.ringi.sheet.content;

import java.util.List;
import java.util.stream.IntStream;

/** One column of a {@link Table}: of each row a block, and those that stand below it. */
final class TableColumn {

    /** In widths of a Japanese letter; a narrower column would break a year. */
    private static final double NARROW = 6;

    private static final double HALF = 0.5;

    private final String label;
    private final List<List<Block>> blocks;

    /** Of all that was counted in it, unless the rows show their own; else "". */
    private final String unit;

    private final List<Table.Cell> cells;

    private TableColumn(List<Block.Row> rows, int from, int to) {
        label = rows.get(0).cells().get(from).label();
        blocks = rows.stream().map(row -> row.cells().subList(from, to)).toList();
        unit = sharedUnit(rows, from);
        cells = rows.stream()
                .map(row -> cell(row, row.cells().subList(from, to)))
                .toList();
    }

    static List<TableColumn> of(List<Block.Row> rows) {
        var cells = rows.isEmpty() ? List.<Block>of() : rows.get(0).cells();
        var starts = IntStream.range(0, cells.size())
                .filter(i -> i == 0 || cells.get(i).print() != Print.BELOW)
                .toArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new TableColumn(rows, starts[i], i + 1 < starts.length ? starts[i + 1] : cells.size()))
                .toList();
    }

    String head() {
        var inBrackets = "（" + unit + "）";
        return unit.isEmpty() || label.contains(inBrackets) ? label : label + inBrackets;
    }

    boolean isNumeric() {
        var filled = blocks.stream()
                .flatMap(List::stream)
                .filter(block -> !block.isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(block -> block instanceof Block.Value value && value.number() != null);
    }

    boolean isBrief() {
        return longest() <= NARROW;
    }

    Table.Cell cell(int row) {
        return cells.get(row);
    }

    /** How much of the width it asks for: long texts more, yet not by their length, or short ones would stand in a slit. */
    double weight() {
        var longest = Math.max(longest(), width(head()) * HALF);
        return longest <= NARROW ? NARROW : Math.sqrt(longest * NARROW);
    }

    private double longest() {
        return cells.stream()
                .mapToDouble(cell -> width(String.join("", cell.lines())))
                .max()
                .orElse(0);
    }

    private Table.Cell cell(Block.Row row, List<Block> inIt) {
        var isMarked = inIt.stream().anyMatch(block -> block instanceof Block.Text && !block.isEmpty());
        return new Table.Cell(
                inIt.get(0).field(),
                isMarked ? row.mark() : null,
                inIt.stream().flatMap(block -> lines(row, block).stream()).toList());
    }

    private List<String> lines(Block.Row row, Block block) {
        return unit.isEmpty() ? row.linesOf(block) : block.words().toList();
    }

    private static String sharedUnit(List<Block.Row> rows, int at) {
        var units = rows.stream()
                .map(row -> unit(row, row.cells().get(at)))
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private static String unit(Block.Row row, Block block) {
        var own = block instanceof Block.Value value && !row.showsUnit(value) ? value.unit() : null;
        return own == null ? "" : own;
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < 0x100 ? HALF : 1)
                .sum();
    }
}
