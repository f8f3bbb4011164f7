package dev.ringi.sheet;

import dev.ringi.engine.DecisionTables;
import dev.ringi.organization.Rank;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 決裁区分: {@code approvalRoute.dmn}, in which the policy office reads who decides on what. */
@Component
class RouteTable {

    private static final String TABLE = "approvalRoute";

    private final DecisionTables tables;

    RouteTable(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * From the lowest rung to the highest.
     *
     * @throws IllegalArgumentException where the table names a rank that there isn't
     */
    List<Rung> routeOf(Handling handling) {
        var row = tables.ask(
                TABLE,
                Map.of(
                        "programme",
                        handling.programme(),
                        "phase",
                        handling.phase(),
                        "importance",
                        handling.importance().label()));
        var inPerson = ranks(row.get("inPerson"));
        return ranks(row.get("rungs")).stream()
                .sorted()
                .map(rank -> new Rung(rank, inPerson.contains(rank)))
                .toList();
    }

    /** As in 係長、課長、部長. */
    private static List<Rank> ranks(Object cell) {
        return cell instanceof String text && !text.isBlank()
                ? Arrays.stream(text.strip().split("\\s*[、,，]\\s*"))
                        .map(RouteTable::rank)
                        .toList()
                : List.of();
    }

    private static Rank rank(String label) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("approvalRoute.dmn names no rank: " + label));
    }
}
