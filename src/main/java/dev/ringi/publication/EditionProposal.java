package dev.ringi.publication;

import dev.ringi.plan.Plans;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office finds in the form when it prepares an edition. */
@Component
@Transactional(readOnly = true)
public class EditionProposal {

    private final Editions editions;
    private final Plans plans;

    EditionProposal(Editions editions, Plans plans) {
        this.editions = editions;
        this.plans = plans;
    }

    /** The titles of the round before, else the plan's; the release time as called, or as set in the round before. */
    public EditionRequest of(long cycleId, long planId, Instant releaseAt) {
        var rounds = editions.ofCycle(cycleId);
        if (rounds.isEmpty()) {
            var plan = plans.byId(planId);
            return new EditionRequest(cycleId, planId, null, plan.title(), plan.subtitle(), releaseAt);
        }
        var last = rounds.get(rounds.size() - 1);
        return new EditionRequest(cycleId, planId, last.businessKey(), last.title(), last.subtitle(), last.releaseAt());
    }
}
