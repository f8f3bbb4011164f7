package dev.ringi.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The last days on which a sheet is in time.
 *
 * @param submission for the departments, approvals included (提出期限)
 * @param review for the policy office (点検期限)
 */
@Embeddable
public record Deadlines(
        @Column(name = "submission_deadline") LocalDate submission,
        @Column(name = "review_deadline") LocalDate review) {

    /** By when whoever has the sheet in this state is to be done: the review's while it is under review, else the submission's. */
    public LocalDate in(SheetState state) {
        return state == SheetState.UNDER_REVIEW ? review : submission;
    }
}
