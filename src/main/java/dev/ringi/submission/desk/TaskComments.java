package dev.ringi.submission.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.calendar.JapaneseTime;
import dev.ringi.desk.OwnTasks;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.diff.FieldText;
import dev.ringi.submission.PlacedComment;
import dev.ringi.submission.ReviewComment;
import dev.ringi.submission.ReviewComments;
import dev.ringi.submission.Signatures;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Review comments at the task they are dealt with: whoever sees it reads them, its assignee answers or closes them. */
@Service
@Transactional
class TaskComments {

    private static final int LONGEST = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SheetOfTask sheetOfTask;
    private final OwnTasks own;
    private final ReviewComments comments;
    private final Signatures signatures;
    private final Clock clock;

    TaskComments(SheetOfTask sheetOfTask, OwnTasks own, ReviewComments comments, Signatures signatures, Clock clock) {
        this.sheetOfTask = sheetOfTask;
        this.own = own;
        this.comments = comments;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<CommentView> of(String taskId) {
        return of(sheetOfTask.seen(taskId));
    }

    List<CommentView> reply(String taskId, long commentId, byte[] body) {
        var sheet = held(taskId);
        comments.reply(sheet.id(), commentId, text(body), own.caller());
        return of(sheet);
    }

    List<CommentView> close(String taskId, long commentId) {
        var sheet = held(taskId);
        comments.close(sheet.id(), commentId, own.caller());
        return of(sheet);
    }

    private Sheet held(String taskId) {
        own.held(taskId);
        return sheetOfTask.seen(taskId);
    }

    private List<CommentView> of(Sheet sheet) {
        return comments.of(sheet.id()).stream().map(this::view).toList();
    }

    private CommentView view(PlacedComment placed) {
        var comment = placed.comment();
        return new CommentView(
                comment.id(),
                placed.place().map(FieldText::path).orElse(null),
                placed.place().map(FieldText::label).orElse(comment.label() + "（削除された行）"),
                comment.quoted(),
                comment.text(),
                comment.proposal(),
                signatures.of(comment.capacity(), comment.author()),
                JapaneseTime.of(comment.at(), clock.getZone()),
                comment.round(),
                comment.state().name(),
                comment.state().label(),
                replies(comment),
                comments.mayClose(comment, own.caller()));
    }

    private List<CommentView.Reply> replies(ReviewComment comment) {
        return comment.replies().stream()
                .map(reply -> new CommentView.Reply(
                        reply.text(),
                        signatures.of(reply.capacity(), reply.author()),
                        JapaneseTime.of(reply.at(), clock.getZone())))
                .toList();
    }

    private static String text(byte[] body) {
        try {
            var text = JSON.readTree(body).path("text").asText("");
            if (text.codePointCount(0, text.length()) > LONGEST) {
                throw new Refusal("beside.replyTooLong", LONGEST);
            }
            return text;
        } catch (IOException notJson) {
            throw new Refusal("desk.malformed");
        }
    }
}
