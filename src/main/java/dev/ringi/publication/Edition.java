package dev.ringi.publication;

import static dev.ringi.publication.EditionState.ASSEMBLED;
import static dev.ringi.publication.EditionState.DECIDED;
import static dev.ringi.publication.EditionState.PROOFED;
import static dev.ringi.publication.EditionState.PUBLISHED;
import static dev.ringi.publication.EditionState.RENDERED;
import static dev.ringi.publication.EditionState.RETURNED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.ContentHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 版: a publication with its content frozen. One that is sent back stays as it was; what is assembled next is the same
 * number's next round (初校, 再校, …).
 */
@Entity
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long cycleId;
    private long planId;
    private String businessKey;
    private String programmeCode;
    private int fiscalYear;
    private String phase;
    private int number;
    private int round;
    private String title;
    private String subtitle;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private JsonNode content;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    private boolean trial;

    @Enumerated(EnumType.STRING)
    private EditionState state = ASSEMBLED;

    private Instant releaseAt;
    private String assembledBy;
    private Instant assembledAt;
    private String decidedBy;
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String decidedHash;

    private String returnedBy;
    private Instant returnedAt;
    private String returnReason;
    private Instant publishedAt;

    @Version
    private int lockVersion;

    protected Edition() {}

    Edition(EditionRequest request, EditionSource source, JsonNode content, String person, Instant at) {
        cycleId = request.cycleId();
        planId = request.planId();
        businessKey = request.businessKey();
        programmeCode = source.programmeCode();
        fiscalYear = source.fiscalYear();
        phase = source.phase();
        number = source.number();
        round = source.round();
        trial = source.trial();
        title = request.title();
        subtitle = request.subtitle();
        releaseAt = request.releaseAt();
        this.content = content;
        hash = ContentHash.of(content);
        assembledBy = person;
        assembledAt = at;
    }

    /** Every lead department has confirmed its sheets. */
    void proofed() {
        moveTo(PROOFED, ASSEMBLED);
    }

    /** The headquarters approves what it was shown, and nothing else. */
    void decide(String shownHash, String person, Instant at) {
        require(PROOFED);
        if (!hash.equals(shownHash) || !isUnaltered()) {
            throw new Refusal("publication.otherContent", title);
        }
        if (person.equals(assembledBy)) {
            throw new Refusal("publication.ownEdition", title);
        }
        moveTo(DECIDED, PROOFED);
        decidedHash = shownHash;
        decidedBy = person;
        decidedAt = at;
    }

    /** @param person null where the approval fell by itself, because something had changed since */
    void sendBack(String reason, String person, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("publication.reason", title);
        }
        moveTo(RETURNED, ASSEMBLED, PROOFED, DECIDED, RENDERED);
        returnReason = reason;
        returnedBy = person;
        returnedAt = at;
    }

    void rendered() {
        requireAsDecided();
        moveTo(RENDERED, DECIDED);
    }

    void publish(Instant at) {
        requireAsDecided();
        moveTo(PUBLISHED, RENDERED);
        publishedAt = at;
    }

    /** Whether the content is, to the letter, what was approved. */
    boolean isAsDecided() {
        return hash.equals(decidedHash) && isUnaltered();
    }

    private void requireAsDecided() {
        if (!isAsDecided()) {
            throw new Refusal("publication.changedSinceDecision", title);
        }
    }

    private boolean isUnaltered() {
        return hash.equals(ContentHash.of(content));
    }

    void require(EditionState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Refusal("publication.state", title, state.label());
        }
    }

    private void moveTo(EditionState next, EditionState... allowedFrom) {
        require(allowedFrom);
        state = next;
    }

    public long id() {
        return id;
    }

    public long cycleId() {
        return cycleId;
    }

    public long planId() {
        return planId;
    }

    public String businessKey() {
        return businessKey;
    }

    public String programmeCode() {
        return programmeCode;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    /** Of what is or will be published in this cycle, from 1. */
    public int number() {
        return number;
    }

    /** Of the proof: 1 is 初校. */
    public int round() {
        return round;
    }

    public String title() {
        return title;
    }

    /** Code of its cycle's phase. */
    public String phase() {
        return phase;
    }

    /** Where the public reads it, below {@code /publications/}: {@code priorityPlan/2026/plan}. */
    public String address() {
        return programmeCode + "/" + fiscalYear + "/" + lastStep();
    }

    /** Of {@link #address()}, to which its files' addresses are relative. */
    String lastStep() {
        return phase.toLowerCase(Locale.ROOT);
    }

    /** Of its printed file, without an ending: {@code priorityPlan-2026-plan}. */
    public String fileName() {
        return address().replace('/', '-');
    }

    public String subtitle() {
        return subtitle;
    }

    /** As {@link EditionContent}. */
    public JsonNode content() {
        return content;
    }

    /** SHA-256 of the content: what is shown to the deciders and approved by them. */
    public String hash() {
        return hash;
    }

    /** 試行: marked on every page. */
    public boolean isTrial() {
        return trial;
    }

    public EditionState state() {
        return state;
    }

    public Instant releaseAt() {
        return releaseAt;
    }

    public String assembledBy() {
        return assembledBy;
    }

    public Instant assembledAt() {
        return assembledAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String returnReason() {
        return returnReason;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
