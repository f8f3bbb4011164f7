package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.attachment.HandedInFiles;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a sheet from its drafters over the heads of all lead departments to the policy office. */
@Service
@Transactional
public class Submissions {

    private final Sheets sheets;
    private final HandedInFiles attachments;
    private final Actors actors;
    private final StepLog log;

    Submissions(Sheets sheets, HandedInFiles attachments, Actors actors, StepLog log) {
        this.sheets = sheets;
        this.attachments = attachments;
        this.actors = actors;
        this.log = log;
    }

    /** Hands in content that has passed the form's check. */
    public void submit(long sheetId, JsonNode content, String person) {
        var by = actors.drafter(sheets.get(sheetId), person);
        sheets.submit(sheetId, content, person);
        attachments.record(sheetId);
        log.write(StepKind.SUBMITTED, sheets.get(sheetId), by, null);
    }

    /**
     * The head of one lead department decides on the current version.
     *
     * @return SUBMITTED while another lead's approval is missing, then UNDER_REVIEW, or RETURNED
     */
    public SheetState decideAsHead(long sheetId, String department, Verdict verdict, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.require(SheetState.SUBMITTED);
        var by = actors.head(department, person);
        if (!verdict.passes()) {
            return sendBack(sheet, by, verdict.reason());
        }
        refuseDrafter(sheet, person);
        log.write(StepKind.APPROVED, sheet, by, null);
        if (ApprovalByAllLeads.reached(sheet, log.of(sheet))) {
            sheet.passToReview();
        }
        return sheet.state();
    }

    /**
     * The policy office decides on the current version.
     *
     * @return ACCEPTED or RETURNED
     */
    public SheetState decideAsOffice(long sheetId, Verdict verdict, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.require(SheetState.UNDER_REVIEW);
        var by = actors.officer(person);
        if (!verdict.passes()) {
            return sendBack(sheet, by, verdict.reason());
        }
        refuseDrafter(sheet, person);
        sheet.accept();
        log.write(StepKind.ACCEPTED, sheet, by, null);
        return sheet.state();
    }

    /** The policy office opens an accepted sheet for change; the reason stands in its history. */
    public void reopen(long sheetId, String reason, String person) {
        var sheet = sheets.hold(sheetId);
        requireReason(sheet, reason);
        log.write(StepKind.REOPENED, sheet, actors.officer(person), reason);
        sheet.reopen();
    }

    /** All rounds, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> history(long sheetId) {
        return log.of(sheets.get(sheetId));
    }

    private SheetState sendBack(Sheet sheet, Actor by, String reason) {
        requireReason(sheet, reason);
        log.write(StepKind.RETURNED, sheet, by, reason);
        sheet.sendBack();
        return sheet.state();
    }

    private static void requireReason(Sheet sheet, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("submission.reason", sheet.title());
        }
    }

    private static void refuseDrafter(Sheet sheet, String person) {
        SeparationOfDuties.check(sheet, person).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
