package dev.ringi.sheet.hint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a careful colleague would ask about a sheet before it is handed in (気になる点). */
@Service
@Transactional(readOnly = true)
public class Hints {

    private final Sheets sheets;
    private final Plans plans;
    private final SheetForms forms;
    private final Glossary glossary;
    private final Policies policies;

    Hints(Sheets sheets, Plans plans, SheetForms forms, Glossary glossary, Policies policies) {
        this.sheets = sheets;
        this.plans = plans;
        this.forms = forms;
        this.glossary = glossary;
        this.policies = policies;
    }

    /** @param content as typed so far, complete or not, in the shape of the form's {@code sheet} group */
    public List<Hint> of(SheetId sheetId, JsonNode content) {
        var sheet = sheets.get(sheetId);
        var form = forms.get(sheet.form());
        var plan = plans.byId(sheet.planId());
        return policies.look(
                new SheetText(plan.year(), Passages.of(form, content), former(sheet, plan), glossary.of(plan)));
    }

    private List<Passage> former(Sheet sheet, Plan plan) {
        return plan.node(sheet.targetId())
                .content(sheet.handling().phase())
                .map(text -> Passages.of(forms.get(sheet.form()), text))
                .orElse(List.of());
    }
}
