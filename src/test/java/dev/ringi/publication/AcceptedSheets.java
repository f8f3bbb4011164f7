package dev.ringi.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.TownPlan;
import dev.ringi.organization.Groups;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.Plan;
import dev.ringi.plan.PlanImport;
import dev.ringi.plan.PlanNode;
import dev.ringi.plan.Programmes;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Approvals;
import dev.ringi.submission.Submissions;
import dev.ringi.submission.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/** Brings a year of the town to the point where every sheet is accepted; each time another year. */
@TestComponent
public class AcceptedSheets {

    /** The town's departments in the places of the sample plan's. */
    private static final Map<String, String> DEPARTMENTS = Map.of("市民協働課", "納税課", "債権管理課", "債権課", "人事課", "債権課");

    private static final UnitCode TAXES = new UnitCode("d2");
    private static final UnitCode CLAIMS = new UnitCode("d3");

    private static final AtomicInteger YEARS = new AtomicInteger(20);

    public record Year(long cycleId, Plan plan, List<SheetId> sheetIds) {}

    private final PlanImport plans;
    private final Programmes programmes;
    private final Sheets sheets;
    private final Submissions submissions;
    private final Approvals approvals;
    private final ObjectMapper json;

    public AcceptedSheets(
            PlanImport plans,
            Programmes programmes,
            Sheets sheets,
            Submissions submissions,
            Approvals approvals,
            ObjectMapper json) {
        this.plans = plans;
        this.programmes = programmes;
        this.sheets = sheets;
        this.submissions = submissions;
        this.approvals = approvals;
        this.json = json;
    }

    public Year accept() {
        var year = YEARS.incrementAndGet();
        var plan = plans.read("plan.yaml", file(year));
        var orders = plan.nodes(List.of("target")).stream()
                .map(target -> order(plan, target))
                .toList();
        var ids = sheets.open(1000 + year, orders).stream().map(Sheet::id).toList();
        ids.forEach(this::accept);
        return new Year(1000 + year, plan, ids);
    }

    public void reopen(SheetId sheetId) {
        submissions.reopen(sheetId, "数字を改める", "kato");
    }

    static Map<String, Object> text(String background) {
        return Map.of(
                "background",
                background,
                "efforts",
                "窓口の<51件>\n<script>alert(1)</script>",
                "issues",
                "待ち時間が長い",
                "goal",
                "12.0日を保つ",
                "items",
                List.of(Map.of("text", "6月号より毎月、結果を載せる")),
                "notes",
                List.of(Map.of("term", "窓口", "text", "市役所1階の総合窓口")));
    }

    /** Hands it in, with the same text each time, and takes it all the way. */
    public void accept(SheetId sheetId) {
        var leads = sheets.get(sheetId).leadDepartments();
        var drafters = Map.of(TAXES, "mori", CLAIMS, "oka");
        var heads = Map.of(TAXES, "hara", CLAIMS, "ueda");
        submissions.submit(sheetId, json.valueToTree(text("はじめの文。")), drafters.get(leads.get(0)));
        leads.forEach(lead -> approvals.decide(sheetId, Groups.headOf(lead), Verdict.pass(), heads.get(lead)));
        approvals.review(sheetId, Verdict.pass(), "kato");
    }

    private static SheetOrder order(Plan plan, PlanNode target) {
        return new SheetOrder(
                plan.id(),
                target.id(),
                target.number(),
                target.mark() + " " + target.name(),
                "sheet-" + plan.id() + "-" + target.number(),
                "planSheet",
                target.leadDepartments(),
                TownPlan.ORDINARY,
                null);
    }

    private static byte[] file(int year) {
        try {
            var text = new ClassPathResource("publication/plan.yaml").getContentAsString(StandardCharsets.UTF_8);
            for (var name : DEPARTMENTS.entrySet()) {
                text = text.replace(name.getKey(), name.getValue());
            }
            return text.replace("令和5年度", "令和" + year + "年度")
                    .replace("year: 5", "year: " + year)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
