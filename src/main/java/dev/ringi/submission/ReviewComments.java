package dev.ringi.submission;

import dev.ringi.character.Characters;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.diff.FieldText;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指摘: what reviewers ask for, what the department answers, and that nothing passes before all of it is settled. */
@Service
@Transactional
public class ReviewComments {

    private static final int EXCERPT = 30;

    private final ReviewCommentRepository comments;
    private final CommentPlaces places;
    private final Reviewers reviewers;
    private final Sheets sheets;
    private final Organization organization;
    private final Clock clock;

    ReviewComments(
            ReviewCommentRepository comments,
            CommentPlaces places,
            Reviewers reviewers,
            Sheets sheets,
            Organization organization,
            Clock clock) {
        this.comments = comments;
        this.places = places;
        this.reviewers = reviewers;
        this.sheets = sheets;
        this.organization = organization;
        this.clock = clock;
    }

    /** Of all rounds, oldest first, each with its place in the text that stands in the sheet now. */
    @Transactional(readOnly = true)
    public List<PlacedComment> of(SheetId sheetId) {
        var sheet = sheets.get(sheetId);
        var present = sheets.textToWorkOn(sheetId);
        return comments.findBySheetIdOrderById(sheetId).stream()
                .map(comment -> new PlacedComment(comment, places.now(sheet, comment, present)))
                .toList();
    }

    /** Those not settled, which the members of this group may call so. */
    @Transactional(readOnly = true)
    public List<ReviewComment> pending(SheetId sheetId, String group) {
        return pending(sheetId)
                .filter(comment -> group.equals(Groups.OFFICE) || group.equals(comment.reviewers()))
                .toList();
    }

    /** What a reviewer may point at: every field of the current version, rows as long as there is text. */
    @Transactional(readOnly = true)
    public List<FieldText> fields(SheetId sheetId) {
        return places.all(sheets.get(sheetId));
    }

    /** A drafter answers while the sheet is the department's. */
    public void reply(SheetId sheetId, long commentId, String text, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.requireDrafting();
        var by = reviewers.answering(sheet, person);
        if (text == null || text.isBlank()) {
            throw new Refusal("submission.emptyReply");
        }
        Characters.faultsInText(text).ifPresent(faults -> {
            throw new Refusal("submission.replyCharacters", faults);
        });
        comment(sheet, commentId).reply(new CommentReply(text.strip(), person, by.capacity(), clock.instant()));
    }

    /** A reviewer calls a comment settled. */
    public void close(SheetId sheetId, long commentId, String person) {
        var sheet = sheets.hold(sheetId);
        var comment = comment(sheet, commentId);
        comment.close(reviewers.closing(sheet, comment, person), clock.instant());
    }

    @Transactional(readOnly = true)
    public boolean mayClose(ReviewComment comment, String person) {
        return comment.state().isPending() && reviewers.mayClose(sheets.get(comment.sheetId()), comment, person);
    }

    void write(Sheet sheet, Actor by, List<Remark> remarks) {
        for (var remark : remarks) {
            var place = places.named(sheet, remark.field())
                    .orElseThrow(() -> new Refusal("submission.noSuchField", remark.field()));
            comments.save(new ReviewComment(sheet, place, remark, by, clock.instant()));
        }
    }

    /** What was handed in may be what a comment proposed; or no longer. Nobody has commented on anything before. */
    void reconsider(Sheet sheet) {
        var current = sheet.current();
        if (current.number() == 1) {
            return;
        }
        comments.findBySheetIdOrderById(sheet.id())
                .forEach(comment -> comment.see(
                        places.now(sheet, comment, current.content())
                                .map(FieldText::text)
                                .orElse(null),
                        current.number()));
    }

    void settle(Sheet sheet, Collection<Long> ids, String person) {
        ids.stream().filter(id -> comment(sheet, id).state().isPending()).forEach(id -> close(sheet.id(), id, person));
    }

    /** @throws Refusal naming every comment that is not settled */
    void requireSettled(Sheet sheet) {
        var pending = pending(sheet.id()).toList();
        if (!pending.isEmpty()) {
            var list = pending.stream().map(this::line).collect(Collectors.joining("\n"));
            throw new Refusal("submission.openComments", sheet.title(), pending.size(), list);
        }
    }

    private Stream<ReviewComment> pending(SheetId sheetId) {
        return comments.findBySheetIdOrderById(sheetId).stream()
                .filter(comment -> comment.state().isPending());
    }

    private ReviewComment comment(Sheet sheet, long id) {
        return comments.findBySheetIdOrderById(sheet.id()).stream()
                .filter(comment -> comment.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("submission.noSuchComment"));
    }

    private String line(ReviewComment comment) {
        return "・" + comment.label() + "：" + excerpt(comment.text()) + "（"
                + organization.person(comment.author()).name() + "、"
                + comment.state().label() + "）";
    }

    /** The beginning of a text, where it has to fit into a line. */
    public static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
