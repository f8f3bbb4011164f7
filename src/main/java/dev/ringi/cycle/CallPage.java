package dev.ringi.cycle;

import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.plan.Level;
import dev.ringi.plan.PlanNode;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programmes;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the policy office confirms before it issues the call: all targets with their lead departments. */
@Component
@Transactional(readOnly = true)
public class CallPage {

    private final Cycles cycles;
    private final Plans plans;
    private final Programmes programmes;
    private final Organization organization;
    private final Fragments fragments;

    CallPage(Cycles cycles, Plans plans, Programmes programmes, Organization organization, Fragments fragments) {
        this.cycles = cycles;
        this.plans = plans;
        this.programmes = programmes;
        this.organization = organization;
        this.fragments = fragments;
    }

    /** @param levels names of those that the targets are of */
    record Call(String title, boolean late, List<String> levels, List<Target> targets) {}

    record Target(String title, List<String> leads) {}

    public Html of(long cycleId) {
        var cycle = cycles.get(cycleId);
        var levels = cycles.phase(cycleId).levels(cycle.year());
        var targets = plans.byId(cycle.planId()).nodes(levels).stream()
                .map(this::target)
                .toList();
        return fragments.render(
                "cycle/call", "call", new Call(cycle.title(), cycle.isLate(), names(cycle, levels), targets));
    }

    private List<String> names(Cycle cycle, List<String> levels) {
        return programmes.get(cycle.programmeCode()).levels().stream()
                .filter(level -> levels.contains(level.key()))
                .map(Level::name)
                .toList();
    }

    private Target target(PlanNode node) {
        return new Target(
                node.title(),
                node.leadDepartments().stream()
                        .map(code -> organization.department(code).name())
                        .toList());
    }
}
