package dev.ringi.attachment;

import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;

/**
 * A person's work at a sheet that is being drafted.
 *
 * @param capacity title under which they write, as in 納税課主査
 */
record Contribution(Sheet sheet, String person, String capacity) {

    SheetId sheetId() {
        return sheet.id();
    }

    String subject() {
        return sheet.businessKey();
    }
}
