package dev.ringi.sheet.hint;

import dev.ringi.calendar.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sheet as the policies read it.
 *
 * @param former what was carried over into it
 * @param glossary terms explained elsewhere or named in the configuration, with their explanation or ""
 */
record SheetText(FiscalYear year, List<Passage> passages, List<Passage> former, Map<String, String> glossary) {

    /** All but the glossary notes. */
    Stream<Passage> prose() {
        return passages.stream().filter(passage -> !passage.role().isGlossary());
    }

    Stream<Passage> of(Role role) {
        return passages.stream().filter(passage -> passage.role() == role);
    }

    /** Whether the field, or any row of its list, had the same text when it was carried over. */
    boolean isCarriedOver(Passage passage) {
        return former.stream()
                .anyMatch(before -> before.field().equals(passage.field()) && before.saysTheSameAs(passage));
    }
}
