package dev.ringi.sheet.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which row of mine is which of theirs: through the row that both come from, else by what stands in them. */
final class RowPairs {

    static final int NONE = -1;

    private final RowMatch direct;
    private final RowMatch mine;
    private final RowMatch theirs;

    private RowPairs(RowMatch direct, RowMatch mine, RowMatch theirs) {
        this.direct = direct;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** @param base null where it is not known */
    static RowPairs of(List<List<FieldText>> base, List<List<FieldText>> mine, List<List<FieldText>> theirs) {
        if (base == null) {
            return new RowPairs(RowMatch.of(whole(theirs), whole(mine)), null, null);
        }
        var from = whole(base);
        return new RowPairs(null, RowMatch.of(from, whole(mine)), RowMatch.of(from, whole(theirs)));
    }

    int theirsOf(int row) {
        if (direct != null) {
            return direct.origin(row);
        }
        return mine.origin(row) == NONE ? NONE : theirs.successor(mine.origin(row));
    }

    boolean isOnlyTheirs(int row, int myCount) {
        return IntStream.range(0, myCount).noneMatch(own -> theirsOf(own) == row);
    }

    /** The row that mine was made from, if that is known. */
    int originOfMine(int row) {
        return mine == null ? NONE : mine.origin(row);
    }

    int originOfTheirs(int row) {
        return theirs == null ? NONE : theirs.origin(row);
    }

    private static List<String> whole(List<List<FieldText>> rows) {
        return rows.stream().map(RowPairs::text).toList();
    }

    static String text(List<FieldText> row) {
        return row.stream().map(FieldText::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
