package dev.ringi.submission.process;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Rank;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Deadlines;
import dev.ringi.sheet.Seat;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Approvals;
import dev.ringi.submission.Consents;
import dev.ringi.submission.Submissions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a sheet, for the expressions of its models, which know ids and codes as bare numbers and texts. */
@Component
@Transactional(readOnly = true)
public class SheetRoles {

    private final Sheets sheets;
    private final Submissions submissions;
    private final Consents consents;
    private final Approvals approvals;

    SheetRoles(Sheets sheets, Submissions submissions, Consents consents, Approvals approvals) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.consents = consents;
        this.approvals = approvals;
    }

    /** Group ids of all who may draft. */
    public List<String> drafters(long sheetId) {
        return submissions.writers(new SheetId(sheetId)).stream()
                .map(Groups::staffOf)
                .toList();
    }

    /** By when it has to be submitted and approved, as ISO date. */
    public String submissionDeadline(long sheetId) {
        return deadlines(sheetId).submission().toString();
    }

    /** By when the policy office has to review it, as ISO date. */
    public String reviewDeadline(long sheetId) {
        return deadlines(sheetId).review().toString();
    }

    private Deadlines deadlines(long sheetId) {
        return sheets.get(new SheetId(sheetId)).handling().deadlines();
    }

    /** Codes of the departments to be asked for their consent. */
    public List<String> consents(long sheetId) {
        return consents.toAsk(new SheetId(sheetId)).stream()
                .map(UnitCode::value)
                .toList();
    }

    /** When a consent asked for now is late, as ISO local date and time. */
    public String consentDue() {
        return consents.due().toString();
    }

    /** Names of the ranks that approve in this round, the lowest first. */
    public List<String> rungs(long sheetId) {
        return sheets.get(new SheetId(sheetId)).seats().stream()
                .map(Seat::rank)
                .distinct()
                .map(Rank::name)
                .toList();
    }

    /** Ids of the seats that approve at this rank. */
    public List<String> seats(long sheetId, String rank) {
        return sheets.get(new SheetId(sheetId)).seats().stream()
                .filter(seat -> seat.rank().name().equals(rank))
                .map(Seat::group)
                .toList();
    }

    /** Group id to which a seat's approval is offered. */
    public String offeredTo(long sheetId, String seatId) {
        return sheets.get(new SheetId(sheetId)).seats().stream()
                .filter(seat -> seat.group().equals(seatId))
                .map(Seat::offeredTo)
                .findFirst()
                .orElseThrow();
    }

    /** Ids of those who decide where a seat's own people wrote the sheet; mostly nobody. */
    public List<String> standIns(long sheetId, String seatId) {
        return approvals.standIns(new SheetId(sheetId), seatId);
    }

    /** Group id of a department's head. */
    public String head(String department) {
        return Groups.headOf(new UnitCode(department));
    }

    /** Group id of the holders alone. */
    public String inPerson(String seat) {
        return Groups.inPerson(seat);
    }

    /** Id of the form that defines the sheet. */
    public String form(long sheetId) {
        return sheets.get(new SheetId(sheetId)).form();
    }
}
