package dev.ringi.board;

import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Departments × steps: how many sheets, and how many of these are late or nearly so. */
public record BoardMatrix(List<Row> rows, Row total) {

    /** @param state null for all of them */
    public record Cell(SheetState state, long sheets, long overdue, long near) {

        static Cell of(SheetState state, List<BoardLine> lines) {
            return new Cell(state, lines.size(), count(lines, Urgency.OVERDUE), count(lines, Urgency.NEAR));
        }

        private static long count(List<BoardLine> lines, Urgency urgency) {
            return lines.stream().filter(line -> line.urgency() == urgency).count();
        }

        public boolean isEmpty() {
            return sheets == 0;
        }
    }

    /** @param unit null for all departments together */
    public record Row(UnitCode unit, String name, List<Cell> cells) {

        static Row of(UnitCode unit, String name, List<BoardLine> lines) {
            var cells = Arrays.stream(SheetState.values())
                    .map(state -> Cell.of(
                            state,
                            lines.stream()
                                    .filter(line -> line.sheet().state() == state)
                                    .toList()));
            return new Row(
                    unit,
                    name,
                    Stream.concat(cells, Stream.of(Cell.of(null, lines))).toList());
        }
    }

    /** A sheet of two departments stands in both their rows, and once in the total. */
    static BoardMatrix of(List<BoardLine> lines) {
        var names = new LinkedHashMap<UnitCode, String>();
        for (var line : lines) {
            for (var i = 0; i < line.leads().size(); i++) {
                names.put(line.sheet().leads().get(i), line.leads().get(i));
            }
        }
        var rows = names.entrySet().stream()
                .map(unit -> Row.of(
                        unit.getKey(),
                        unit.getValue(),
                        lines.stream()
                                .filter(line -> line.sheet().isLedBy(unit.getKey()))
                                .toList()))
                .toList();
        return new BoardMatrix(rows, Row.of(null, "計", lines));
    }
}
