package dev.ringi.sheet.hint;

import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.SheetForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Terms of a plan, explained anywhere in it or in last year's. Only from what anybody may read: texts carried over and
 * sheets already accepted; what other departments are drafting stays theirs.
 */
@Component
class Glossary {

    private final Plans plans;
    private final Sheets sheets;
    private final SheetForms forms;
    private final HintSettings settings;

    Glossary(Plans plans, Sheets sheets, SheetForms forms, HintSettings settings) {
        this.plans = plans;
        this.sheets = sheets;
        this.forms = forms;
        this.settings = settings;
    }

    /** Term → explanation, or "" where only the configuration names it. */
    Map<String, String> of(Plan plan, String form) {
        var terms = new LinkedHashMap<String, String>();
        var before = plans.forYear(plan.programmeCode(), plan.year().previous());
        Stream.concat(Stream.of(plan), before.stream())
                .flatMap(one -> notes(one, form))
                .forEach(passages -> collect(passages, terms));
        settings.terms().forEach(term -> terms.putIfAbsent(term, ""));
        return terms;
    }

    private Stream<List<Passage>> notes(Plan plan, String form) {
        var accepted = sheets.ofPlan(plan.id()).stream()
                .filter(Sheet::isAccepted)
                .map(sheet ->
                        Passages.of(forms.get(sheet.form()), sheet.current().content()));
        var carriedOver = plan.targets().stream()
                .filter(target -> target.carryOver() != null)
                .map(target -> Passages.of(forms.get(form), target.carryOver()));
        return Stream.concat(accepted, carriedOver);
    }

    /** A row's explanation follows its term. */
    private static void collect(List<Passage> passages, Map<String, String> terms) {
        for (var i = 0; i + 1 < passages.size(); i++) {
            var term = passages.get(i);
            var explanation = passages.get(i + 1);
            if (term.role() == Role.TERM
                    && explanation.role() == Role.EXPLANATION
                    && !term.text().isBlank()) {
                terms.putIfAbsent(Term.key(term.text()), explanation.text());
            }
        }
    }
}
