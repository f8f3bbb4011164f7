package dev.ringi.submission.desk;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.sheet.Sheet;
import dev.ringi.submission.CommentReply;
import dev.ringi.submission.PlacedComment;
import dev.ringi.submission.ReviewComment;
import dev.ringi.submission.ReviewComments;
import dev.ringi.submission.Signatures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The review comments of all rounds in a sheet's history: what was asked, what was answered, what became of it. */
@Component
class Remarks {

    private final ReviewComments comments;
    private final Signatures signatures;
    private final ZoneId zone;

    Remarks(ReviewComments comments, Signatures signatures, Clock clock) {
        this.comments = comments;
        this.signatures = signatures;
        this.zone = clock.getZone();
    }

    /**
     * @param state as the style knows it; {@code outcome} is what people read
     * @param adoptedIn number of the version, or null
     * @param proposal wording to take over, or null
     * @param closed null while it is open
     */
    record Remark(
            int round,
            int version,
            String field,
            String by,
            String at,
            String state,
            String outcome,
            Integer adoptedIn,
            String text,
            String proposal,
            List<Said> replies,
            Said closed) {}

    /** @param text null where there were no words */
    record Said(String by, String at, String text) {}

    List<Remark> of(Sheet sheet) {
        return comments.of(sheet.id()).stream()
                .map(PlacedComment::comment)
                .map(this::remark)
                .toList();
    }

    private Remark remark(ReviewComment comment) {
        var state = comment.state();
        return new Remark(
                comment.round(),
                comment.version(),
                comment.label(),
                signatures.of(comment.capacity(), comment.author()),
                time(comment.at()),
                state.name().toLowerCase(Locale.ROOT),
                state.label(),
                comment.adoptedInVersion(),
                comment.text(),
                comment.proposal(),
                comment.replies().stream().map(this::reply).toList(),
                comment.closedBy() == null ? null : closed(comment));
    }

    private Said reply(CommentReply reply) {
        return new Said(signatures.of(reply.capacity(), reply.author()), time(reply.at()), reply.text());
    }

    private Said closed(ReviewComment comment) {
        var by = signatures.of(comment.closedCapacity(), comment.closedBy());
        return new Said(by, time(comment.closedAt()), null);
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, zone);
    }
}
