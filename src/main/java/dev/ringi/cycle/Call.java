package dev.ringi.cycle;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.ClosedDay;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * 作成依頼: by when departments submit, the office reviews and members give opinions, and when the plan is released.
 *
 * @param opinionDeadline null in a phase that asks no committee
 */
@Embeddable
public record Call(
        LocalDate submissionDeadline, LocalDate reviewDeadline, LocalDate opinionDeadline, Instant releaseAt) {

    /** Refused unless the dates come in the order of the year, none before today. */
    void requireInOrder(LocalDate today, ZoneId zone) {
        requireNotBefore(submissionDeadline, today, "提出期限", "今日");
        requireNotBefore(reviewDeadline, submissionDeadline, "点検期限", "提出期限");
        var release = LocalDate.ofInstant(releaseAt, zone);
        if (opinionDeadline == null) {
            requireNotBefore(release, reviewDeadline, "公表予定日時", "点検期限");
        } else {
            requireNotBefore(opinionDeadline, reviewDeadline, "意見の期限", "点検期限");
            requireNotBefore(release, opinionDeadline, "公表予定日時", "意見の期限");
        }
    }

    /** Refused at the first date that lies on a closed day, unless that is meant. The release is no deadline. */
    void require(ClosedDay closed, BusinessDays days) {
        closed.check(days, submissionDeadline, "提出期限", "submissionDeadline");
        closed.check(days, reviewDeadline, "点検期限", "reviewDeadline");
        if (opinionDeadline != null) {
            closed.check(days, opinionDeadline, "委員の意見の期限", "opinionDeadline");
        }
    }

    private static void requireNotBefore(LocalDate date, LocalDate earliest, String name, String other) {
        if (date.isBefore(earliest)) {
            throw new Refusal("cycle.dateOrder", name, other);
        }
    }
}
