package dev.ringi.cycle;

import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.plan.Level;
import dev.ringi.plan.PlanNode;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programmes;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
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

    CallPage(Cycles cycles, Plans plans, Programmes programmes, Organization organization) {
        this.cycles = cycles;
        this.plans = plans;
        this.programmes = programmes;
        this.organization = organization;
    }

    public Html of(long cycleId) {
        var cycle = cycles.get(cycleId);
        var page = new Element("div").addClass("ringi-page");
        page.appendElement("h2").text(cycle.title() + (cycle.isLate() ? "　【遅延開始】" : ""));
        if (cycle.isLate()) {
            page.appendElement("p").addClass("ringi-notice").text("予定の開始日を過ぎて開始しました。期限の設定に注意してください。");
        }
        var table = page.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        var levels = cycles.phase(cycleId).levels(cycle.year());
        head.appendElement("th").text(names(cycle, levels));
        head.appendElement("th").text("主管課");
        var body = table.appendElement("tbody");
        plans.byId(cycle.planId()).nodes(levels).forEach(target -> appendRow(body.appendElement("tr"), target));
        return Html.of(page);
    }

    private String names(Cycle cycle, List<String> levels) {
        return programmes.get(cycle.programmeCode()).levels().stream()
                .filter(level -> levels.contains(level.key()))
                .map(Level::name)
                .collect(Collectors.joining("・"));
    }

    private void appendRow(Element row, PlanNode target) {
        row.appendElement("td").text(target.title());
        row.appendElement("td")
                .text(String.join(
                        "／",
                        target.leadDepartments().stream()
                                .map(code -> organization.department(code).name())
                                .toList()));
    }
}
