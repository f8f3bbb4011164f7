package dev.ringi.publication;

import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programmes;
import dev.ringi.sheet.Sheets;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office finds in the form when it prepares an edition. */
@Component
@Transactional(readOnly = true)
public class EditionProposal {

    private final Editions editions;
    private final Plans plans;
    private final Programmes programmes;
    private final Sheets sheets;

    EditionProposal(Editions editions, Plans plans, Programmes programmes, Sheets sheets) {
        this.editions = editions;
        this.plans = plans;
        this.programmes = programmes;
        this.sheets = sheets;
    }

    /** The titles of the round before, else the plan's; the release time as called, or as set in the round before. */
    public EditionRequest of(long cycleId, long planId, Instant releaseAt) {
        var rounds = editions.ofCycle(cycleId);
        if (rounds.isEmpty()) {
            var plan = plans.byId(planId);
            return new EditionRequest(
                    cycleId, planId, null, plan.title(), subtitle(plan, sheets.phaseOf(cycleId)), releaseAt);
        }
        var last = rounds.get(rounds.size() - 1);
        return new EditionRequest(cycleId, planId, last.businessKey(), last.title(), last.subtitle(), last.releaseAt());
    }

    /** The plan's own words are about the phase that it was written for, the first. */
    private String subtitle(Plan plan, String phase) {
        var programme = programmes.get(plan.programmeCode());
        return plan.subtitle().isEmpty() || !programme.begins(programme.phase(phase))
                ? plan.year().label() + programme.phase(phase).name()
                : plan.subtitle();
    }
}
