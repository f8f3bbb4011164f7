package dev.ringi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the board shows at one look.
 *
 * @param matrix of all sheets of the chosen cycle, whatever else is asked for
 * @param cycles business keys and titles of those under way
 * @param others what is open beside the sheets
 */
public record BoardView(
        LocalDate today,
        List<Headline> headlines,
        BoardMatrix matrix,
        Map<String, String> cycles,
        List<BoardLine> lines,
        List<Holding> others) {}
