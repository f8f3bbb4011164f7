package dev.ringi.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * @param others what is open beside the sheets, as the committee's
 */
public record BoardState(LocalDate today, List<BoardLine> lines, List<Holding> others) {

    /** As many as the engine has open tasks. */
    public int tasks() {
        return lines.stream().mapToInt(line -> line.holdings().size()).sum() + others.size();
    }

    public List<BoardLine> lines(BoardFilter filter, BoardOrder order, boolean descending) {
        var by = descending ? order.lines().reversed() : order.lines();
        return lines.stream().filter(filter::admits).sorted(by).toList();
    }

    List<BoardLine> of(BoardFilter filter) {
        return lines.stream().filter(filter::isOfCycle).toList();
    }

    /** Business keys and titles of the cycles under way. */
    Map<String, String> cycles() {
        var cycles = new LinkedHashMap<String, String>();
        lines.forEach(line -> cycles.put(line.sheet().cycle(), line.sheet().cycleTitle()));
        return cycles;
    }
}
