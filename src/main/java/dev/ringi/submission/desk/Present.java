package dev.ringi.submission.desk;

import dev.ringi.sheet.Sheet;

/** How the text that stands in a sheet now is called: what is being written, or the version handed in. */
final class Present {

    private Present() {}

    static String name(Sheet sheet) {
        return sheet.isDrafting() ? "作成中の下書き" : "第" + sheet.current().number() + "版";
    }
}
