package dev.ringi.submission;

import dev.ringi.organization.Groups;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.diff.FieldText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a reviewer asks to be mended at one place of one version (指摘); it stands until a reviewer calls it settled. */
@Entity
public class ReviewComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private SheetId sheetId;
    private int round;
    private int version;
    private String field;
    private String label;
    private String quoted;
    private String text;
    private String proposal;
    private String reviewers;
    private String author;
    private String capacity;
    private String onBehalfOf;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private CommentState state = CommentState.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CommentReply> replies = List.of();

    private Integer adoptedInVersion;
    private String closedBy;
    private String closedCapacity;
    private Instant closedAt;

    @Version
    private int lockVersion;

    protected ReviewComment() {}

    ReviewComment(Sheet sheet, FieldText place, Remark remark, Actor by, Instant at) {
        sheetId = sheet.id();
        round = sheet.round();
        version = sheet.current().number();
        field = place.path();
        label = place.label();
        quoted = place.text();
        text = remark.text();
        proposal = remark.proposal() == null || remark.proposal().isBlank() ? null : remark.proposal();
        reviewers = by.seat() == null ? Groups.OFFICE : by.seat();
        author = by.person();
        capacity = by.capacity();
        onBehalfOf = by.absent() == null ? null : by.absent().person();
        this.at = at;
    }

    void reply(CommentReply reply) {
        require(state != CommentState.CLOSED);
        var all = new ArrayList<>(replies);
        all.add(reply);
        replies = List.copyOf(all);
        state = state == CommentState.OPEN ? CommentState.ANSWERED : state;
    }

    /** The department has handed in this text at the comment's place; null where the place is gone. */
    void see(String handedIn, int inVersion) {
        if (state == CommentState.CLOSED) {
            return;
        }
        if (proposal != null && Wording.same(proposal, handedIn)) {
            adoptedInVersion = adoptedInVersion == null ? Integer.valueOf(inVersion) : adoptedInVersion;
            state = CommentState.ADOPTED;
        } else {
            adoptedInVersion = null;
            state = replies.isEmpty() ? CommentState.OPEN : CommentState.ANSWERED;
        }
    }

    void close(Actor by, Instant when) {
        require(state != CommentState.CLOSED);
        state = CommentState.CLOSED;
        closedBy = by.person();
        closedCapacity = by.capacity();
        closedAt = when;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new Refusal("submission.commentClosed", label);
        }
    }

    public long id() {
        return id;
    }

    public SheetId sheetId() {
        return sheetId;
    }

    public int round() {
        return round;
    }

    /** The version in which it was made; {@link #field()} and {@link #quoted()} are of this one. */
    public int version() {
        return version;
    }

    /** As in {@code sheet.items[1].text}. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    /** What stood at the place then. */
    public String quoted() {
        return quoted;
    }

    public String text() {
        return text;
    }

    /** Wording to take over, or null. */
    public String proposal() {
        return proposal;
    }

    /** Id of the group whose members may call it settled; the policy office may in any case. */
    public String reviewers() {
        return reviewers;
    }

    public String author() {
        return author;
    }

    /** Title held on that day. */
    public String capacity() {
        return capacity;
    }

    /** Id of the absent person for whom it was made (代決), or null. */
    public String onBehalfOf() {
        return onBehalfOf;
    }

    public Instant at() {
        return at;
    }

    public CommentState state() {
        return state;
    }

    /** Oldest first. */
    public List<CommentReply> replies() {
        return replies;
    }

    /** Number of the version whose text equals the proposal, or null. */
    public Integer adoptedInVersion() {
        return adoptedInVersion;
    }

    /** Id of the reviewer who called it settled, or null. */
    public String closedBy() {
        return closedBy;
    }

    public String closedCapacity() {
        return closedCapacity;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
