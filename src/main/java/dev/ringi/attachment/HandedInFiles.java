package dev.ringi.attachment;

import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which files belonged to which version of a sheet. */
@Service
@Transactional
public class HandedInFiles {

    private final Sheets sheets;
    private final SheetItems sheetItems;
    private final Attachments attachments;
    private final HandedInRepository handedIn;

    HandedInFiles(Sheets sheets, SheetItems sheetItems, Attachments attachments, HandedInRepository handedIn) {
        this.sheets = sheets;
        this.sheetItems = sheetItems;
        this.attachments = attachments;
        this.handedIn = handedIn;
    }

    /** To be called in the transaction in which the sheet is handed in: its files go with its current version. */
    public void record(Sheet sheet) {
        var version = sheet.current();
        var items = sheetItems.of(sheet, version.content());
        for (var attachment : attachments.present(sheet.id())) {
            attachment.item().flatMap(items::find).ifPresent(attachment::moveTo);
            handedIn.save(new HandedIn(attachment, version.number()));
        }
    }

    /** In the order in which they were attached. */
    @Transactional(readOnly = true)
    public List<HandedIn> of(SheetId sheetId, int sheetVersion) {
        return handedIn.findBySheetIdAndSheetVersionOrderById(sheetId, sheetVersion);
    }

    /** 公表: those that go public with the sheet's current version. */
    @Transactional(readOnly = true)
    public List<HandedIn> forPublic(SheetId sheetId) {
        return of(sheetId, sheets.get(sheetId).current().number()).stream()
                .filter(HandedIn::isForPublic)
                .toList();
    }
}
