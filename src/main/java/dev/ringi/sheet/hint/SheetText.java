package dev.ringi.sheet.hint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.ringi.calendar.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet as the policies read it.
 *
 * @param former by field, the essence of each text that was carried over into it
 * @param glossary terms explained elsewhere or named in the configuration, with their explanation or ""
 */
record SheetText(
        FiscalYear year, List<Passage> passages, Map<String, Set<String>> former, Map<String, String> glossary) {

    SheetText(FiscalYear year, List<Passage> passages, List<Passage> former, Map<String, String> glossary) {
        this(
                year,
                passages,
                former.stream()
                        .collect(groupingBy(
                                Passage::field, mapping(passage -> Passage.essence(passage.text()), toSet()))),
                glossary);
    }

    /** All but the glossary notes. */
    Stream<Passage> prose() {
        return passages.stream().filter(passage -> !passage.role().isGlossary());
    }

    Stream<Passage> of(Role role) {
        return passages.stream().filter(passage -> passage.role() == role);
    }

    /** Whether the field, or any row of its list, had the same text when it was carried over. */
    boolean isCarriedOver(Passage passage) {
        var before = former.get(passage.field());
        return before != null && before.contains(Passage.essence(passage.text()));
    }
}
