package dev.ringi.sheet.hint;

import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programmes;
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
    private final Programmes programmes;
    private final Sheets sheets;
    private final SheetForms forms;
    private final HintSettings settings;

    Glossary(Plans plans, Programmes programmes, Sheets sheets, SheetForms forms, HintSettings settings) {
        this.plans = plans;
        this.programmes = programmes;
        this.sheets = sheets;
        this.forms = forms;
        this.settings = settings;
    }

    /** Term → explanation, or "" where only the configuration names it. */
    Map<String, String> of(Plan plan) {
        var terms = new LinkedHashMap<String, String>();
        var before = plans.forYear(plan.programmeCode(), plan.year().previous());
        Stream.concat(Stream.of(plan), before.stream())
                .flatMap(this::notes)
                .forEach(passages -> collect(passages, terms));
        settings.terms().forEach(term -> terms.putIfAbsent(term, ""));
        return terms;
    }

    private Stream<List<Passage>> notes(Plan plan) {
        var accepted = sheets.ofPlan(plan.id()).stream()
                .filter(Sheet::isAccepted)
                .map(sheet ->
                        Passages.of(forms.get(sheet.form()), sheet.current().content()));
        return Stream.concat(accepted, carriedOver(plan));
    }

    private Stream<List<Passage>> carriedOver(Plan plan) {
        return programmes.get(plan.programmeCode()).phases().stream()
                .flatMap(phase -> plan.nodes().stream()
                        .flatMap(node -> node.content(phase.code()).stream()
                                .flatMap(text -> phase.form(node.level(), plan.year()).stream()
                                        .map(form -> Passages.of(forms.get(form), text)))));
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
