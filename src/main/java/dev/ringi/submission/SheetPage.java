package dev.ringi.submission;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Paper;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands above the form: the sheet as handed in, or why it came back. */
@Component
@Transactional(readOnly = true)
public class SheetPage {

    private final Plans plans;
    private final Sheets sheets;
    private final StepRepository steps;
    private final SheetHtml html;
    private final Organization organization;
    private final Signatures signatures;
    private final Fragments fragments;
    private final ZoneId zone;

    SheetPage(
            Plans plans,
            Sheets sheets,
            StepRepository steps,
            SheetHtml html,
            Organization organization,
            Signatures signatures,
            Fragments fragments,
            Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.steps = steps;
        this.html = html;
        this.organization = organization;
        this.signatures = signatures;
        this.fragments = fragments;
        this.zone = clock.getZone();
    }

    /**
     * @param carriedOver whether it began with the text of a year before
     * @param last what was done with the sheet before, or null
     */
    record Drafting(List<String> leads, boolean carriedOver, Act last) {}

    /** @param consents what other departments answered last */
    record Deciding(List<String> leads, int version, String author, String at, List<Act> consents, Paper paper) {}

    record Absence(Act act, Paper paper) {}

    /** @param by as it is signed */
    record Act(String kind, String by, String at, int version, String reason) {

        public List<String> lines() {
            return reason.lines().toList();
        }
    }

    /** For a drafter: why it came back. */
    public Html forDrafter(SheetId sheetId) {
        var history = steps.findBySheetIdOrderById(sheetId);
        var last = history.isEmpty() ? null : act(history.get(history.size() - 1));
        var sheet = sheets.get(sheetId);
        return render("forDrafter", new Drafting(leads(sheet), isCarriedOver(sheet), last));
    }

    /** For those who decide: the current version. */
    public Html forDecider(SheetId sheetId) {
        var sheet = sheets.get(sheetId);
        var version = sheet.current();
        var author = organization.person(version.author()).name();
        return render(
                "forDecider",
                new Deciding(
                        leads(sheet),
                        version.number(),
                        author,
                        time(version.at()),
                        consents(sheetId),
                        paper(sheet, version)));
    }

    /** For the one who was absent: what was decided in their name, and on which text. */
    public Html forAbsentee(SheetId sheetId, long stepId) {
        var sheet = sheets.get(sheetId);
        var step = steps.findById(stepId).orElseThrow();
        var version = sheet.versions().get(step.version() - 1);
        return render("forAbsentee", new Absence(act(step), paper(sheet, version)));
    }

    private boolean isCarriedOver(Sheet sheet) {
        return plans.byId(sheet.planId())
                .contentOf(sheet.targetId(), sheet.handling().phase())
                .isPresent();
    }

    private List<Act> consents(SheetId sheetId) {
        var last = new LinkedHashMap<UnitCode, Step>();
        steps.findBySheetIdOrderById(sheetId).stream()
                .filter(step -> step.kind().isConsent())
                .forEach(step -> last.put(step.department(), step));
        return last.values().stream().map(this::act).toList();
    }

    private Act act(Step step) {
        return new Act(step.kind().label(), signatures.of(step), time(step.at()), step.version(), step.reason());
    }

    private Paper paper(Sheet sheet, SheetVersion version) {
        return html.of(sheet.form(), sheet.title(), version.content());
    }

    private List<String> leads(Sheet sheet) {
        return sheet.leadDepartments().stream()
                .map(organization::departmentName)
                .toList();
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, zone);
    }

    private Html render(String fragment, Object page) {
        return fragments.render("submission/sheet", fragment, page);
    }
}
