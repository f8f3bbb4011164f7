package dev.ringi;

import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;

/** A sheet that waits for its drafters in a case of its own, without a year around it. */
public record OpenSheet(Sheet sheet, String process) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);

    public static OpenSheet begin(Sheets sheets, RuntimeService runtime, String title, String... leads) {
        return begin(sheets, runtime, order(title, leads));
    }

    /** As a year's process calls it, of which {@link #process} is the id; no cycle stands in the ledger for it. */
    public static OpenSheet called(Sheets sheets, RuntimeService runtime, String title, String... leads) {
        var sheet = sheets.open(NUMBERS.incrementAndGet(), List.of(order(title, leads)))
                .get(0);
        var reference =
                Spin.JSON(List.of(Map.of("id", sheet.id().value(), "key", sheet.businessKey(), "title", title)));
        var process = runtime.createProcessInstanceByKey("annualCycle")
                .businessKey("年度-" + sheet.businessKey())
                .startBeforeActivity("callActivity_submitSheets#multiInstanceBody")
                .setVariable("sheets", reference)
                .execute();
        return new OpenSheet(sheet, process.getId());
    }

    private static SheetOrder order(String title, String... leads) {
        var number = NUMBERS.incrementAndGet();
        return new SheetOrder(
                number, number, number, title, "試験-" + number, "planSheet", Units.of(leads), TownPlan.ORDINARY, null);
    }

    public static OpenSheet begin(Sheets sheets, RuntimeService runtime, SheetOrder order) {
        var sheet = sheets.open(NUMBERS.incrementAndGet(), List.of(order)).get(0);
        var process = runtime.startProcessInstanceByKey(
                "sheetSubmission",
                sheet.businessKey(),
                Map.of("sheetId", sheet.id().value()));
        return new OpenSheet(sheet, process.getId());
    }

    /** By which its case and all that the case has called are found. */
    public String key() {
        return sheet.businessKey();
    }

    public SheetId id() {
        return sheet.id();
    }
}
