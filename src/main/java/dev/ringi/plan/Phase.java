package dev.ringi.plan;

import dev.ringi.calendar.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 段階: what a cycle is about, as its programme has it: PLAN (目標), RESULT (実績), …
 *
 * @param code capital letters, never changed once cycles refer to it
 * @param forms by level, then by the fiscal year from which the form is used
 * @param days from the call to its dates
 * @param steps those of {@link Step} that take place
 * @param shows codes of earlier phases whose accepted text is printed above this one's
 */
public record Phase(
        String code,
        String name,
        Kickoff kickoff,
        Map<String, NavigableMap<Integer, String>> forms,
        Days days,
        Set<Step> steps,
        List<String> shows) {

    /** A step that not every phase has; review and decision always take place. */
    public enum Step {
        /** 合議. */
        CONSENT,
        /** 諮問・答申. */
        COMMITTEE,
        /** 校正. */
        PROOF
    }

    /**
     * In how many days after the call each of its dates is proposed.
     *
     * @param open whether open days (開庁日) are counted; else all are, and the next open day is taken
     */
    public record Days(int submission, int review, int opinions, int release, boolean open) {}

    public boolean has(Step step) {
        return steps.contains(step);
    }

    /** Id of the form in which sheets of this level are opened in this year; nothing where the level has no sheet. */
    public Optional<String> form(String level, FiscalYear year) {
        return Optional.ofNullable(forms.get(level))
                .map(byYear -> byYear.floorEntry(year.year()))
                .map(Map.Entry::getValue);
    }

    /** Keys of the levels whose nodes have a sheet in this year. */
    public List<String> levels(FiscalYear year) {
        return forms.keySet().stream()
                .filter(level -> form(level, year).isPresent())
                .toList();
    }

    public Stream<String> allForms() {
        return forms.values().stream().flatMap(byYear -> byYear.values().stream());
    }
}
