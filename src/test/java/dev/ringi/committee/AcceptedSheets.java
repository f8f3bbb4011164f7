package dev.ringi.committee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Cycles of two sheets each: ① of 納税課 (d2), ② of 債権課 and 企画課 (d3, d1). */
@TestComponent
public class AcceptedSheets {

    public static final long PAYING = 1;
    public static final long CLAIMS = 2;

    private static final AtomicLong CYCLES = new AtomicLong(7000);

    private final Sheets sheets;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    public AcceptedSheets(Sheets sheets, ObjectMapper json, TransactionTemplate transaction) {
        this.sheets = sheets;
        this.json = json;
        this.transaction = transaction;
    }

    /** The id of a new cycle whose two sheets are accepted. */
    public long newCycle() {
        var cycle = newCycleUnderWay();
        transaction.executeWithoutResult(status -> sheets.ofCycle(cycle).forEach(sheet -> {
            sheet.passToReview();
            sheet.accept();
        }));
        return cycle;
    }

    /** The id of a new cycle whose two sheets are handed in, no more. */
    public long newCycleUnderWay() {
        var cycle = CYCLES.incrementAndGet();
        var orders = List.of(
                order(cycle, CLAIMS, 2, "② 債権の回収 <51件>", Units.of("d3", "d1")),
                order(cycle, PAYING, 1, "① 納税の機会", Units.of("d2")));
        var opened = sheets.open(cycle, orders);
        transaction.executeWithoutResult(status -> opened.forEach(sheet -> {
            var held = sheets.hold(sheet.id());
            sheets.submit(held, content(held), "mori");
        }));
        return cycle;
    }

    private static SheetOrder order(long cycle, long target, int number, String title, List<UnitCode> leads) {
        var key = "諮問" + cycle + "-" + number;
        return new SheetOrder(cycle, target, number, title, key, "planSheet", leads, TownPlan.ORDINARY, null);
    }

    private JsonNode content(Sheet sheet) {
        return json.valueToTree(Map.of(
                "background",
                sheet.title() + "の背景。\n二つ目の段落。",
                "goal",
                "38.5%以上を維持する。",
                "items",
                List.of(Map.of("text", "7月から2月末までの間に実施"))));
    }
}
