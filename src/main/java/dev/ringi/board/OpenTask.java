package dev.ringi.board;

import static dev.ringi.submission.process.ReadAfterwardsElements.READ_AFTERWARDS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What somebody has yet to do.
 *
 * @param instance id of its case in the engine
 * @param element the model's
 * @param name as in 【R8-重点計画-目標】⑥ 滞納の縮減：承認する（納税課長）
 * @param assignee a person's id; null for nobody's
 * @param seats groups of which somebody may do it
 * @param since by the server's time zone
 * @param due null where it has no day
 */
public record OpenTask(
        String id,
        String instance,
        String element,
        String name,
        String assignee,
        List<String> seats,
        LocalDateTime since,
        LocalDate due) {

    /** Whether its case waits for it. */
    boolean blocks() {
        return !READ_AFTERWARDS.equals(element);
    }

    /** As in 承認する（納税課長）: where the sheet stands beside it. */
    String step() {
        return name == null ? element : name.substring(name.lastIndexOf('：') + 1);
    }
}
