package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What colleagues have typed so far; it may be incomplete, and ends with the submission. */
@Entity
public class SheetDraft {

    @Id
    private long sheetId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private JsonNode content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Set<String> drafters = new HashSet<>();

    private String savedBy;
    private Instant savedAt;
    private int revision;

    /** Null until it is stored: only so is a draft, whose id is its sheet's, known to be a new one. */
    @Version
    private Integer lockVersion;

    protected SheetDraft() {}

    SheetDraft(SheetId sheet, JsonNode content) {
        sheetId = sheet.value();
        this.content = content;
    }

    void save(JsonNode newContent, String person, Instant at) {
        content = newContent;
        var all = new HashSet<>(drafters);
        all.add(person);
        drafters = all;
        savedBy = person;
        savedAt = at;
        revision++;
    }

    /** Whether it holds what the person, who began from that revision, hasn't seen; see {@link Drafts#save}. */
    boolean isNewerThan(Integer basedOn, String person) {
        return basedOn == null ? savedBy != null && !savedBy.equals(person) : basedOn != revision;
    }

    /** The wrapper of Tasklist's form saves before it completes, and so shows what a colleague has saved. */
    void requireSeen(Sheet sheet, JsonNode submitted, String author) {
        if (isNewerThan(null, author) && !content.equals(submitted)) {
            throw Refusal.conflict("sheet.draftOutdated", sheet.title());
        }
    }

    public JsonNode content() {
        return content;
    }

    public Set<String> drafters() {
        return Set.copyOf(drafters);
    }

    /** Null while nobody has saved: the text is the one carried over. */
    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** How often it was saved in this round. */
    public int revision() {
        return revision;
    }
}
