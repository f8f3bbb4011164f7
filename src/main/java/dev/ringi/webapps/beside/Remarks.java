package dev.ringi.webapps.beside;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.sheet.Sheet;
import dev.ringi.submission.PlacedComment;
import dev.ringi.submission.ReviewComment;
import dev.ringi.submission.ReviewComments;
import dev.ringi.submission.Signatures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jsoup.nodes.Element;
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

    void appendTo(Element page, Sheet sheet) {
        var all = comments.of(sheet.id()).stream().map(PlacedComment::comment).toList();
        if (!all.isEmpty()) {
            page.appendElement("h3").text("指摘と回答");
            all.forEach(comment -> append(page.appendElement("article"), comment));
        }
    }

    private void append(Element note, ReviewComment comment) {
        note.addClass("ringi-comment")
                .addClass("ringi-comment-" + comment.state().name().toLowerCase(Locale.ROOT));
        note.appendElement("p")
                .addClass("ringi-comment-head")
                .text("第" + comment.round() + "回　第" + comment.version() + "版の「" + comment.label() + "」　"
                        + signatures.of(comment.capacity(), comment.author()) + "　" + time(comment.at()));
        note.appendElement("span").addClass("ringi-badge").text(state(comment));
        appendText(note, comment.text());
        if (comment.proposal() != null) {
            appendTitle(note, "提案する文言");
            appendText(note, comment.proposal()).addClass("ringi-proposal");
        }
        for (var reply : comment.replies()) {
            appendTitle(note, "回答　" + signatures.of(reply.capacity(), reply.author()) + "　" + time(reply.at()));
            appendText(note, reply.text());
        }
        if (comment.closedBy() != null) {
            appendTitle(
                    note,
                    "確認　" + signatures.of(comment.closedCapacity(), comment.closedBy()) + "　"
                            + time(comment.closedAt()));
        }
    }

    private static String state(ReviewComment comment) {
        var version = comment.adoptedInVersion();
        return comment.state().label() + (version == null ? "" : "（第" + version + "版）");
    }

    private static void appendTitle(Element note, String title) {
        note.appendElement("p").addClass("ringi-comment-title").text(title);
    }

    private static Element appendText(Element note, String text) {
        return note.appendElement("p").addClass("ringi-text").text(text);
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, zone);
    }
}
