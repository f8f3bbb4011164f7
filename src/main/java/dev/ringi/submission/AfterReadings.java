package dev.ringi.submission;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 後閲: the absent one reads what was decided in their name. It changes nothing and blocks nothing. */
@Service
@Transactional
public class AfterReadings {

    private final Sheets sheets;
    private final Actors actors;
    private final StepLog log;

    AfterReadings(Sheets sheets, Actors actors, StepLog log) {
        this.sheets = sheets;
        this.actors = actors;
        this.log = log;
    }

    /** @param seat group id; who covers it may not read for its holder */
    public void record(SheetId sheetId, String seat, String remark, String person) {
        var sheet = sheets.get(sheetId);
        var by = actors.seated(null, seat, person);
        if (by.absent() != null) {
            throw new Refusal("submission.inPerson", by.absent().person());
        }
        log.write(StepKind.READ_AFTERWARDS, sheet, by, remark);
    }
}
