package dev.ringi.sheet;

import dev.ringi.plan.ConsentRule;
import dev.ringi.plan.Importance;
import java.util.List;

/**
 * How and by when a sheet is to be decided on: what the table of approval routes (決裁区分) asks for, and whose consent it
 * needs.
 *
 * @param programme its code
 * @param phase its code
 */
public record Handling(
        String programme, String phase, Importance importance, List<ConsentRule> consents, Deadlines deadlines) {

    public Handling {
        consents = List.copyOf(consents);
    }
}
