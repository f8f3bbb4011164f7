package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.KnownContent;
import dev.ringi.sheet.form.SheetForms;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All sheets with their drafts and versions. */
@Service
@Transactional
public class Sheets {

    private final SheetRepository sheets;
    private final SheetDraftRepository carriedOver;
    private final Drafts drafts;
    private final SheetForms forms;
    private final RouteTable routes;
    private final Clock clock;

    Sheets(
            SheetRepository sheets,
            SheetDraftRepository carriedOver,
            Drafts drafts,
            SheetForms forms,
            RouteTable routes,
            Clock clock) {
        this.sheets = sheets;
        this.carriedOver = carriedOver;
        this.drafts = drafts;
        this.forms = forms;
        this.routes = routes;
        this.clock = clock;
    }

    /** Opens one sheet an order, its route (決裁区分) decided and its draft filled with what is carried over. */
    public List<Sheet> open(long cycleId, List<SheetOrder> orders) {
        var opened = orders.stream()
                .map(order -> new Sheet(cycleId, order, routes.routeOf(order.handling())))
                .toList();
        sheets.saveAll(opened);
        carriedOver.saveAll(IntStream.range(0, opened.size())
                .filter(i -> orders.get(i).carryOver() != null)
                .mapToObj(i -> new SheetDraft(opened.get(i).id(), known(orders.get(i))))
                .toList());
        return opened;
    }

    /** A text of the year before may come from another form. */
    private JsonNode known(SheetOrder order) {
        return KnownContent.of(forms.get(order.form()), SheetContent.GROUP, order.carryOver());
    }

    /** Refused where there is no such sheet. */
    public Sheet get(SheetId id) {
        return sheets.findById(id.value()).orElseThrow(() -> unknown(id));
    }

    /** The same, held until the transaction ends: of two decisions at one moment the second sees what the first did. */
    public Sheet hold(SheetId id) {
        return sheets.findAndLockById(id.value()).orElseThrow(() -> unknown(id));
    }

    /** In the plan's reading order. */
    @Transactional(readOnly = true)
    public List<Sheet> ofPlan(long planId) {
        return sheets.findByPlanIdOrderByPosition(planId);
    }

    /** In the plan's reading order. */
    @Transactional(readOnly = true)
    public List<Sheet> ofCycle(long cycleId) {
        return sheets.findByCycleIdOrderByPosition(cycleId);
    }

    /**
     * Code of the phase that a cycle's sheets are about.
     *
     * @throws Refusal where the cycle has none
     */
    @Transactional(readOnly = true)
    public String phaseOf(long cycleId) {
        return ofCycle(cycleId).stream()
                .findFirst()
                .map(sheet -> sheet.handling().phase())
                .orElseThrow(() -> new Refusal("sheet.noneOfCycle", Long.toString(cycleId)));
    }

    /** What was handed in last, for those who have no transaction of their own. */
    @Transactional(readOnly = true)
    public Optional<SheetVersion> latestVersion(SheetId sheetId) {
        return get(sheetId).latest();
    }

    /** The newest two hundred that one of these departments leads, the latest cycle first. */
    @Transactional(readOnly = true)
    public List<Sheet> ledBy(Collection<UnitCode> departments) {
        return sheets.findLedBy(departments.stream().map(UnitCode::value).toArray(String[]::new));
    }

    /** All that aren't accepted, by their deadline for submission. */
    @Transactional(readOnly = true)
    public List<Sheet> stillOpen() {
        return sheets.findOpen();
    }

    @Transactional(readOnly = true)
    public Optional<SheetDraft> draft(SheetId sheetId) {
        return drafts.of(sheetId);
    }

    /** What a drafter finds in the form: the draft, else the last version, else nothing. */
    @Transactional(readOnly = true)
    public JsonNode textToWorkOn(SheetId sheetId) {
        return draft(sheetId)
                .map(SheetDraft::content)
                .or(() -> get(sheetId).latest().map(SheetVersion::content))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** Keeps what was typed, complete or not, on top of what the person saved before; see {@link Drafts#save}. */
    public SheetDraft saveDraft(SheetId sheetId, JsonNode content, String person) {
        return drafts.save(sheetId, content, person, null);
    }

    /**
     * Hands the content in as a new version; the draft ends. Refused where a colleague's newer text would be lost.
     *
     * @param sheet held by the running transaction
     */
    public SheetVersion submit(Sheet sheet, JsonNode content, String author) {
        var drafters = drafts.finish(sheet, content, author);
        return sheet.submit(content, drafters, author, clock.instant());
    }

    private static Refusal unknown(SheetId id) {
        return new Refusal("sheet.unknown", id.toString());
    }
}
