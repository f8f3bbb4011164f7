package dev.ringi.submission.process;

import dev.ringi.organization.Rank;
import dev.ringi.sheet.Rung;
import dev.ringi.sheet.Sheets;
import dev.ringi.transaction.PerTransaction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 決裁区分: {@code approvalRoute.dmn}, in which the policy office reads who decides on what. */
@Component
class RouteTable {

    private static final String TABLE = "approvalRoute";

    private final DecisionService decisions;
    private final Sheets sheets;
    private final PerTransaction<Map<Map<String, Object>, List<Rung>>> answers =
            new PerTransaction<>(HashMap::new, all -> {});

    RouteTable(@Lazy DecisionService decisions, Sheets sheets) {
        this.decisions = decisions;
        this.sheets = sheets;
    }

    /**
     * Asks the table once in a transaction for all sheets that are handled alike.
     *
     * @throws IllegalArgumentException where the table names a rank that there isn't
     */
    List<Rung> routeOf(long sheetId) {
        var handling = sheets.get(sheetId).handling();
        var asked = Map.<String, Object>of(
                "programme",
                handling.programme(),
                "importance",
                handling.importance().label());
        return answers.get().computeIfAbsent(asked, this::ask);
    }

    private List<Rung> ask(Map<String, Object> question) {
        var row = decisions.evaluateDecisionTableByKey(TABLE, question).getSingleResult();
        var inPerson = ranks(row.getEntry("inPerson"));
        return ranks(row.getEntry("rungs")).stream()
                .sorted()
                .map(rank -> new Rung(rank, inPerson.contains(rank)))
                .toList();
    }

    /** As in 係長、課長、部長. */
    private static List<Rank> ranks(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s*[、,，]\\s*"))
                        .map(RouteTable::rank)
                        .toList();
    }

    private static Rank rank(String label) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("approvalRoute.dmn names no rank: " + label));
    }
}
