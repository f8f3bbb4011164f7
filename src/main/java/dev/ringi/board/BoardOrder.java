package dev.ringi.board;

import java.time.LocalDateTime;
import java.util.Comparator;

/** By what the board's lines may be put in order; the label is the column's. */
public enum BoardOrder {
    DUE(
            "期限",
            Comparator.comparing((BoardLine line) -> line.sheet().isOpen() ? 0 : 1)
                    .thenComparing(line -> line.sheet().due())),
    TITLE(
            "シート",
            Comparator.comparing((BoardLine line) -> line.sheet().cycle())
                    .thenComparing(line -> line.sheet().position())),
    LEAD("主管課", Comparator.comparing(BoardLine::lead)),
    STATE("段階", Comparator.comparing((BoardLine line) -> line.sheet().state())),
    HOLDER("いまの担当", Comparator.comparing(BoardLine::holders)),
    SINCE("いつから", Comparator.comparing(BoardOrder::since)),
    RETURNS("差戻し", Comparator.comparing((BoardLine line) -> -line.sheet().returns())),
    COMMENTS("未処理の指摘", Comparator.comparing((BoardLine line) -> -line.sheet().comments())),
    CHANGED("最後の動き", Comparator.comparing(BoardOrder::changed));

    private final String label;
    private final Comparator<BoardLine> order;

    BoardOrder(String label, Comparator<BoardLine> order) {
        this.label = label;
        this.order = order;
    }

    public String label() {
        return label;
    }

    /** Equal ones as their cycles have them, so that the same question always has the same answer. */
    Comparator<BoardLine> lines() {
        return order.thenComparing(line -> line.sheet().cycle())
                .thenComparing(line -> line.sheet().position());
    }

    private static LocalDateTime since(BoardLine line) {
        return line.holdings().stream()
                .filter(Holding::blocks)
                .map(Holding::since)
                .min(Comparator.naturalOrder())
                .orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime changed(BoardLine line) {
        var changed = line.sheet().changed();
        return changed == null ? LocalDateTime.MAX : changed;
    }
}
