package dev.ringi.submission;

import dev.ringi.organization.Person;
import dev.ringi.organization.Rank;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Seat;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 承認: everybody on the sheet's route decides on the current version, and then the policy office. */
@Service
@Transactional
public class Approvals {

    private final Sheets sheets;
    private final Actors actors;
    private final StepLog log;
    private final Returns returns;
    private final ReviewComments comments;

    Approvals(Sheets sheets, Actors actors, StepLog log, Returns returns, ReviewComments comments) {
        this.sheets = sheets;
        this.actors = actors;
        this.log = log;
        this.returns = returns;
        this.comments = comments;
    }

    /**
     * One seat of the route decides.
     *
     * @param seatId group id, as in {@code d0301head}
     * @return SUBMITTED while another approval is missing, then UNDER_REVIEW, or RETURNED
     */
    public SheetState decide(SheetId sheetId, String seatId, Verdict verdict, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.require(SheetState.SUBMITTED);
        var seat = asked(sheet, seatId);
        var by = actors.approver(sheet, seat, person);
        requireTurn(sheet, seat);
        comments.settle(sheet, verdict.settled(), person);
        if (!verdict.passes()) {
            return returns.sendBack(sheet, by, verdict, departmentOf(seat));
        }
        SeparationOfDuties.require(sheet, person);
        log.write(StepKind.APPROVED, sheet, by, null);
        if (ApprovalByAllSeats.reached(sheet, log.of(sheet))) {
            sheet.passToReview();
        }
        return sheet.state();
    }

    /** Ids of those who decide where a seat's own people wrote the sheet; mostly nobody. */
    @Transactional(readOnly = true)
    public List<String> standIns(SheetId sheetId, String seatId) {
        var sheet = sheets.get(sheetId);
        return actors.standIn(sheet, asked(sheet, seatId)).stream()
                .map(Person::id)
                .toList();
    }

    /**
     * The policy office decides on the current version; it accepts none of which a comment is not settled.
     *
     * @return ACCEPTED or RETURNED
     */
    public SheetState review(SheetId sheetId, Verdict verdict, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.require(SheetState.UNDER_REVIEW);
        var by = actors.officer(person);
        comments.settle(sheet, verdict.settled(), person);
        if (!verdict.passes()) {
            return returns.sendBack(sheet, by, verdict, List.of());
        }
        SeparationOfDuties.require(sheet, person);
        comments.requireSettled(sheet);
        sheet.accept();
        log.write(StepKind.ACCEPTED, sheet, by, null);
        return sheet.state();
    }

    private static Seat asked(Sheet sheet, String seatId) {
        return sheet.seats().stream()
                .filter(seat -> seat.group().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new Refusal("submission.notAsked", sheet.title()));
    }

    private void requireTurn(Sheet sheet, Seat seat) {
        var history = log.of(sheet);
        if (!ApprovalByAllSeats.reachedBelow(seat.rank(), sheet, history)) {
            throw new Refusal("submission.notYourTurn", sheet.title());
        }
        if (ApprovalByAllSeats.isApprovedBy(seat, sheet, history)) {
            throw Refusal.conflict("submission.alreadyApproved", sheet.title());
        }
    }

    /** A department's own 係長 or 課長 returns it to that department; a 部長 to all. */
    private static List<UnitCode> departmentOf(Seat seat) {
        return seat.rank() == Rank.DIRECTOR ? List.of() : List.of(seat.id().unit());
    }
}
