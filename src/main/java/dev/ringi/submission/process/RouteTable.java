package dev.ringi.submission.process;

import dev.ringi.organization.Rank;
import dev.ringi.sheet.Rung;
import dev.ringi.sheet.Sheets;
import java.util.Arrays;
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

    RouteTable(@Lazy DecisionService decisions, Sheets sheets) {
        this.decisions = decisions;
        this.sheets = sheets;
    }

    /** @throws IllegalArgumentException where the table names a rank that there isn't */
    List<Rung> routeOf(long sheetId) {
        var handling = sheets.get(sheetId).handling();
        var row = decisions
                .evaluateDecisionTableByKey(
                        TABLE,
                        Map.of(
                                "programme",
                                handling.programme(),
                                "importance",
                                handling.importance().label()))
                .getSingleResult();
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
