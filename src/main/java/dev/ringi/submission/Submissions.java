package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.attachment.HandedInFiles;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the departments that write a sheet do with it: hand it in, take it back; and its history. */
@Service
@Transactional
public class Submissions {

    private final Sheets sheets;
    private final HandedInFiles attachments;
    private final Actors actors;
    private final Participants participants;
    private final OwnParts ownParts;
    private final ApprovalRoutes routes;
    private final Consents consents;
    private final StepLog log;
    private final WithdrawalBeforeDecision withdrawals;
    private final ReviewComments comments;

    Submissions(
            Sheets sheets,
            HandedInFiles attachments,
            Actors actors,
            Participants participants,
            OwnParts ownParts,
            ApprovalRoutes routes,
            Consents consents,
            StepLog log,
            WithdrawalBeforeDecision withdrawals,
            ReviewComments comments) {
        this.sheets = sheets;
        this.attachments = attachments;
        this.actors = actors;
        this.participants = participants;
        this.ownParts = ownParts;
        this.routes = routes;
        this.consents = consents;
        this.log = log;
        this.withdrawals = withdrawals;
        this.comments = comments;
    }

    /** The departments that may write at the sheet now. */
    @Transactional(readOnly = true)
    public List<UnitCode> writers(SheetId sheetId) {
        var sheet = sheets.get(sheetId);
        return sheet.mending().isEmpty() ? participants.of(sheet, sheets.textToWorkOn(sheetId)) : sheet.mending();
    }

    /** The departments that wrote at the current version, the leads first. */
    public List<UnitCode> takingPart(Sheet sheet) {
        return participants.of(sheet);
    }

    /**
     * To be asked where a draft is kept.
     *
     * @throws dev.ringi.sheet.form.FormRefused where the writer changed what belongs to another department
     */
    @Transactional(readOnly = true)
    public void requireOwnParts(SheetId sheetId, JsonNode before, JsonNode after, String writer) {
        ownParts.require(sheets.get(sheetId), before, after, writer);
    }

    /**
     * Hands in content that has passed the form's check.
     *
     * @return IN_CONSENT where other departments are asked first, else SUBMITTED
     */
    public SheetState submit(SheetId sheetId, JsonNode content, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.requireDrafting();
        var by = actors.submitter(sheet, person);
        ownParts.require(sheet, sheets.textToWorkOn(sheetId), content, person);
        sheets.submit(sheet, content, person);
        attachments.record(sheet);
        sheet.ask(routes.seats(sheet));
        log.write(StepKind.SUBMITTED, sheet, by, null);
        comments.reconsider(sheet);
        if (!consents.missing(sheet).isEmpty()) {
            sheet.seekConsent();
        }
        return sheet.state();
    }

    /**
     * 引戻し by whoever wrote at the current version.
     *
     * @param seen the state in which the person saw the sheet; a decision made since then wins
     */
    public void withdraw(SheetId sheetId, SheetState seen, String person) {
        var sheet = sheets.hold(sheetId);
        withdrawals.require(sheet, seen, log.of(sheet));
        if (!sheet.current().drafters().contains(person)) {
            throw new Refusal("submission.notTheSubmitter", sheet.title());
        }
        var by = actors.member(sheet, participants.of(sheet), person);
        log.write(StepKind.WITHDRAWN, sheet, by, null);
        sheet.withdraw();
    }

    /** Whether this person could take the sheet back now. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Sheet sheet, String person) {
        return withdrawals.isPossible(sheet, log.of(sheet))
                && sheet.current().drafters().contains(person);
    }

    /** The policy office opens an accepted sheet for change; the reason stands in its history. */
    public void reopen(SheetId sheetId, String reason, String person) {
        var sheet = sheets.hold(sheetId);
        Returns.requireReason(sheet, reason);
        log.write(StepKind.REOPENED, sheet, actors.officer(person), reason);
        sheet.reopen();
    }

    /** All rounds, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> history(SheetId sheetId) {
        return log.of(sheets.get(sheetId));
    }
}
