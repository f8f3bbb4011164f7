package dev.ringi.sheet.hint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.SheetForms;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the policies read: what was typed, what was carried over, and the terms that others explain. */
@Component
@Transactional(readOnly = true)
class SheetTextReader {

    /** Characters: several times what the longest real sheet has. The fields after these aren't looked at. */
    private static final int MOST = 200_000;

    private final Sheets sheets;
    private final Plans plans;
    private final SheetForms forms;
    private final Glossary glossary;

    SheetTextReader(Sheets sheets, Plans plans, SheetForms forms, Glossary glossary) {
        this.sheets = sheets;
        this.plans = plans;
        this.forms = forms;
        this.glossary = glossary;
    }

    SheetText read(SheetId sheetId, JsonNode content) {
        var sheet = sheets.get(sheetId);
        var plan = plans.byId(sheet.planId());
        var typed = Passages.of(forms.get(sheet.form()), content);
        return new SheetText(plan.year(), first(typed), former(sheet, plan), glossary.of(plan));
    }

    private static List<Passage> first(List<Passage> passages) {
        var first = new ArrayList<Passage>();
        var left = MOST;
        for (var passage : passages) {
            left -= passage.text().length();
            if (left < 0) {
                break;
            }
            first.add(passage);
        }
        return first;
    }

    private List<Passage> former(Sheet sheet, Plan plan) {
        return plan.contentOf(sheet.targetId(), sheet.handling().phase())
                .map(text -> Passages.of(forms.get(sheet.form()), text))
                .orElse(List.of());
    }
}
