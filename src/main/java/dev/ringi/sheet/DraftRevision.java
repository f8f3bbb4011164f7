package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A draft as it once was saved, so that what was written over can be had back. */
@Entity
@Immutable
public class DraftRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private SheetId sheetId;
    private int round;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private JsonNode content;

    private String savedBy;
    private Instant savedAt;

    protected DraftRevision() {}

    /** Number 0 is the text that the round began with; nobody saved it. */
    static DraftRevision first(Sheet sheet, JsonNode content) {
        return new DraftRevision(sheet, 0, content, null, null);
    }

    static DraftRevision of(Sheet sheet, SheetDraft draft) {
        return new DraftRevision(sheet, draft.revision(), draft.content(), draft.savedBy(), draft.savedAt());
    }

    private DraftRevision(Sheet sheet, int number, JsonNode content, String savedBy, Instant savedAt) {
        sheetId = sheet.id();
        round = sheet.round();
        this.number = number;
        this.content = content;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public int number() {
        return number;
    }

    public JsonNode content() {
        return content;
    }

    /** Null for the text that the round began with. */
    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
