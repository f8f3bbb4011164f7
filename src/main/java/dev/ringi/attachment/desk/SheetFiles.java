package dev.ringi.attachment.desk;

import dev.ringi.attachment.Attachments;
import dev.ringi.attachment.CheckedFile;
import dev.ringi.attachment.Deposit;
import dev.ringi.attachment.Deposits;
import dev.ringi.attachment.Downloads;
import dev.ringi.attachment.Downloads.Download;
import dev.ringi.attachment.Reception;
import dev.ringi.desk.OwnTasks;
import dev.ringi.sheet.SheetId;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** A sheet's files, as the caller's screen asks for them. */
@Service
class SheetFiles {

    private final Attachments attachments;
    private final Deposits deposits;
    private final Downloads downloads;
    private final Reception reception;
    private final Listings listings;
    private final OwnTasks own;

    SheetFiles(
            Attachments attachments,
            Deposits deposits,
            Downloads downloads,
            Reception reception,
            Listings listings,
            OwnTasks own) {
        this.attachments = attachments;
        this.deposits = deposits;
        this.downloads = downloads;
        this.reception = reception;
        this.listings = listings;
        this.own = own;
    }

    Listing list(SheetId sheetId) {
        return listings.of(sheetId, own.caller());
    }

    Map<String, Object> add(SheetId sheetId, String name, String item, InputStream body) {
        return take(sheetId, name, body, file -> deposits.add(sheetId, item, file, own.caller()));
    }

    Map<String, Object> replace(SheetId sheetId, long id, String name, InputStream body) {
        return take(sheetId, name, body, file -> deposits.replace(sheetId, id, file, own.caller()));
    }

    Map<String, Object> mark(SheetId sheetId, long id, boolean forPublic) {
        attachments.mark(sheetId, id, forPublic, own.caller());
        return Map.of();
    }

    Map<String, Object> move(SheetId sheetId, long id, String item) {
        attachments.move(sheetId, id, item, own.caller());
        return Map.of();
    }

    Map<String, Object> remove(SheetId sheetId, long id) {
        attachments.remove(sheetId, id, own.caller());
        return Map.of();
    }

    Download download(SheetId sheetId, long versionId) {
        return downloads.ofSheet(sheetId, versionId);
    }

    private Map<String, Object> take(
            SheetId sheetId, String name, InputStream body, Function<CheckedFile, Deposit> deposit) {
        attachments.requireOpen(sheetId, own.caller());
        try (var file = reception.receive(name, body)) {
            var done = deposit.apply(file);
            return Map.of("outcome", done.outcome(), "name", done.name(), "message", message(done));
        }
    }

    private static String message(Deposit done) {
        return switch (done.outcome()) {
            case ADDED -> "「" + done.name() + "」を添付しました。";
            case REPLACED -> "「" + done.name() + "」を第" + done.version() + "版に差し替えました。前の版も残っています。";
            case KNOWN -> "同じ内容のファイル「" + done.name() + "」がすでに添付されています。新しくは保存しませんでした。";
        };
    }
}
