package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.sheet.Sheet;
import java.util.List;
import java.util.TreeSet;

/** 合議の効力: an agreement stands as long as nothing has changed since in the fields that concern the department. */
final class StandingConsent {

    private StandingConsent() {}

    static boolean holds(ConsentRule rule, Sheet sheet, List<Step> history) {
        var answers = history.stream()
                .filter(step -> rule.department().equals(step.department()))
                .filter(step -> step.kind().isConsent() || step.kind() == StepKind.OBJECTED)
                .toList();
        if (answers.isEmpty()) {
            return false;
        }
        var last = answers.get(answers.size() - 1);
        return last.kind().isConsent()
                && !touches(
                        rule, contentOf(sheet, last.version()), sheet.current().content());
    }

    private static JsonNode contentOf(Sheet sheet, int version) {
        return sheet.versions().get(version - 1).content();
    }

    private static boolean touches(ConsentRule rule, JsonNode before, JsonNode after) {
        var fields = new TreeSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .filter(rule::concerns)
                .anyMatch(field -> !before.path(field).equals(after.path(field)));
    }
}
