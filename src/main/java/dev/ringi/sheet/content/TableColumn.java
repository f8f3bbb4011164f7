package dev.ringi.sheet.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One column of a {@link Table}: the blocks of each row from {@code from} on, of which all but the first stand below it. */
record TableColumn(List<Block.Row> rows, int from, int to) {

    /** In widths of a Japanese letter; a narrower column would break a year. */
    private static final double NARROW = 6;

    private static final double HALF = 0.5;

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
        var label = rows.get(0).cells().get(from).label();
        var unit = sharedUnit();
        return unit == null || label.contains("（" + unit + "）") ? label : label + "（" + unit + "）";
    }

    boolean isNumeric() {
        return filled().findAny().isPresent()
                && filled().allMatch(block -> block instanceof Block.Value value && value.number() != null);
    }

    Table.Cell cell(int row) {
        var blocks = rows.get(row).cells().subList(from, to);
        var isMarked = blocks.stream().anyMatch(block -> block instanceof Block.Text && !block.isEmpty());
        return new Table.Cell(
                blocks.get(0).field(),
                isMarked ? rows.get(row).mark() : null,
                blocks.stream().flatMap(block -> lines(row, block)).toList());
    }

    /** How much of the width it asks for: long texts more, yet not by their length, or short ones would stand in a slit. */
    double weight() {
        var longest = Stream.concat(
                        Stream.of(width(head()) * HALF),
                        IntStream.range(0, rows.size())
                                .mapToObj(row -> width(String.join("", cell(row).lines()))))
                .max(Double::compare)
                .orElse(NARROW);
        return longest <= NARROW ? NARROW : Math.sqrt(longest * NARROW);
    }

    private Stream<String> lines(int row, Block block) {
        var said = sharedUnit() != null ? block.words().toList() : rows.get(row).linesOf(block);
        return said.stream();
    }

    /** The unit of all that was counted in it, unless the rows show it in a column of its own; else null. */
    private String sharedUnit() {
        var units = rows.stream().map(this::unit).distinct().toList();
        return units.size() == 1 && !units.get(0).isEmpty() ? units.get(0) : null;
    }

    private String unit(Block.Row row) {
        var block = row.cells().get(from);
        var unit = block instanceof Block.Value value && !row.showsUnit(value) ? value.unit() : null;
        return unit == null ? "" : unit;
    }

    private Stream<Block> filled() {
        return rows.stream()
                .flatMap(row -> row.cells().subList(from, to).stream())
                .filter(block -> !block.isEmpty());
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < 0x100 ? HALF : 1)
                .sum();
    }
}
