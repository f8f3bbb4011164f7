package dev.ringi.webapps.beside;

import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetState;
import java.util.Set;

/** How the text that stands in a sheet now is called: what is being written, or the version handed in. */
final class Present {

    private static final Set<SheetState> IN_WORK =
            Set.of(SheetState.DRAFTING, SheetState.RETURNED, SheetState.WITHDRAWN);

    private Present() {}

    static String name(Sheet sheet) {
        return isDraft(sheet) ? "作成中の下書き" : "第" + sheet.current().number() + "版";
    }

    static boolean isDraft(Sheet sheet) {
        return IN_WORK.contains(sheet.state());
    }
}
