package dev.ringi.attachment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.ItemRows;
import dev.ringi.sheet.form.SheetForms;
import org.springframework.stereotype.Component;

/** To which rows of a sheet files may belong, as its form tells. */
@Component
public class SheetItems {

    private final Sheets sheets;
    private final SheetForms forms;

    SheetItems(Sheets sheets, SheetForms forms) {
        this.sheets = sheets;
        this.forms = forms;
    }

    /** Of the text that is being worked on, or was handed in last. */
    public Items now(SheetId sheetId) {
        return of(sheets.get(sheetId), sheets.textToWorkOn(sheetId));
    }

    Items of(Sheet sheet, JsonNode content) {
        return new Items(ItemRows.texts(forms.get(sheet.form()), content));
    }
}
