package dev.ringi.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.Units;
import dev.ringi.organization.Rank;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.Importance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One sheet that no database knows, in whichever state. */
final class SampleSheet {

    static final String TITLE = "① 納税しやすい環境";
    static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private SampleSheet() {}

    static Sheet drafting() {
        return of(Units.of("d1", "d2"), List.of(new Rung(Rank.HEAD, false)));
    }

    static Sheet of(List<UnitCode> leads, List<Rung> route) {
        var deadlines = new Deadlines(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 20));
        var handling = new Handling("city", "PLAN", Importance.ORDINARY, List.of(), deadlines);
        return new Sheet(1, new SheetOrder(1, 1, 1, TITLE, "R8-①", "planSheet", leads, handling, null), route);
    }

    /** By the shortest way. */
    static Sheet in(SheetState state) {
        var sheet = drafting();
        if (state != SheetState.DRAFTING) {
            submit(sheet, "初めの文");
        }
        switch (state) {
            case DRAFTING, SUBMITTED -> {}
            case IN_CONSENT -> sheet.seekConsent();
            case UNDER_REVIEW -> sheet.passToReview();
            case RETURNED -> sheet.sendBack(List.of());
            case WITHDRAWN -> sheet.withdraw();
            case ACCEPTED -> {
                sheet.passToReview();
                sheet.accept();
            }
        }
        return sheet;
    }

    static SheetVersion submit(Sheet sheet, String goal) {
        return sheet.submit(content(goal), Set.of("hanako", "ichiro"), "hanako", NOW);
    }

    static ObjectNode content(String goal) {
        return JsonNodeFactory.instance.objectNode().put("goal", goal);
    }
}
