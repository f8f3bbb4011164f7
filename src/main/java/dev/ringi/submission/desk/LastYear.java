package dev.ringi.submission.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a target said the year before: its accepted sheet, else the text that this year's was begun with. */
@Component
class LastYear {

    private final Plans plans;
    private final Sheets sheets;

    LastYear(Plans plans, Sheets sheets) {
        this.plans = plans;
        this.sheets = sheets;
    }

    /**
     * @param year of the sheet now being written
     * @param form in which the text was written
     * @param text empty for a target that is new this year
     */
    record Found(FiscalYear year, String form, Optional<JsonNode> text, String source) {}

    Found before(Sheet sheet) {
        var plan = plans.byId(sheet.planId());
        var accepted = plans.forYear(plan.programmeCode(), plan.year().previous())
                .flatMap(previous ->
                        accepted(previous, plan.node(sheet.targetId()).key(), sheet));
        if (accepted.isPresent()) {
            var version = accepted.get().current();
            var source = "受理済みのシート「" + accepted.get().title() + "」第" + version.number() + "版";
            return new Found(plan.year(), accepted.get().form(), Optional.of(version.content()), source);
        }
        var carried = plan.node(sheet.targetId()).content(sheet.handling().phase());
        return new Found(plan.year(), sheet.form(), carried, "引継ぎの文");
    }

    private Optional<Sheet> accepted(Plan previous, String key, Sheet sheet) {
        var phase = sheet.handling().phase();
        return previous.node(key)
                .flatMap(node -> sheets.ofPlan(previous.id()).stream()
                        .filter(earlier -> earlier.targetId() == node.id()
                                && earlier.handling().phase().equals(phase))
                        .filter(Sheet::isAccepted)
                        .findFirst());
    }
}
