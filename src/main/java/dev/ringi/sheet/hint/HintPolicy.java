package dev.ringi.sheet.hint;

import java.util.stream.Stream;

/** One thing to look for. Few and right is worth more than many: who has seen three wrong hints reads no fourth. */
interface HintPolicy {

    Stream<Hint> look(SheetText sheet);
}
