package dev.ringi.sheet.hint;

import java.util.Map;
import java.util.stream.Stream;

/** A term that is explained on other sheets, or ought to be, but not on this one. */
final class UndefinedTerm implements HintPolicy {

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.glossary().entrySet().stream()
                .filter(entry -> !isExplained(new Term(entry.getKey()), sheet))
                .flatMap(entry -> hint(sheet, entry));
    }

    private static boolean isExplained(Term term, SheetText sheet) {
        return sheet.of(Role.TERM).anyMatch(note -> term.isPartOf(note.text()))
                || sheet.passages().stream().anyMatch(passage -> term.isExplainedIn(passage.text()));
    }

    private static Stream<Hint> hint(SheetText sheet, Map.Entry<String, String> entry) {
        var term = new Term(entry.getKey());
        return sheet.prose()
                .flatMap(passage -> term.uses(passage).map(use -> {
                    var told = entry.getValue().isBlank()
                            ? ""
                            : "ほかのシートでは「%s」と説明しています。".formatted(brief(entry.getValue()));
                    var text = "この言葉の説明が、このシートの「※ 用語の説明」にありません。" + told + "初めて読む人のために、説明を加えてください。";
                    return new Hint(passage, "undefinedTerm", use.start(), use.group(), text);
                }))
                .limit(1);
    }

    private static String brief(String explanation) {
        var line = explanation.strip().lines().findFirst().orElse("");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
