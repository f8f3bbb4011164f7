package dev.ringi.sheet;

import dev.ringi.refusal.Refusal;
import dev.ringi.refusal.RefusalKind;
import dev.ringi.sheet.diff.Divergence;
import java.util.List;

/** Somebody saved since the caller last looked; nothing was written. */
public class DraftOutdated extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient SheetDraft current;
    private final transient List<Divergence> differences;

    DraftOutdated(Sheet sheet, SheetDraft current, List<Divergence> differences) {
        super(RefusalKind.CONFLICT, "sheet.draftOutdated", sheet.title());
        this.current = current;
        this.differences = differences;
    }

    /** What was saved meanwhile. */
    public SheetDraft current() {
        return current;
    }

    /** Between the refused text ("mine") and the saved one ("theirs"), in the order of the form. */
    public List<Divergence> differences() {
        return differences;
    }
}
