package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What colleagues have typed so far; it may be incomplete, and ends with the submission. */
@Entity
public class SheetDraft {

    @Id
    private long sheetId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> drafters = new HashSet<>();

    private String savedBy;
    private Instant savedAt;

    @Version
    private int lockVersion;

    protected SheetDraft() {}

    SheetDraft(long sheetId, JsonNode content) {
        this.sheetId = sheetId;
        this.content = content;
    }

    void save(JsonNode newContent, String person, Instant at) {
        content = newContent;
        var all = new HashSet<>(drafters);
        all.add(person);
        drafters = all;
        savedBy = person;
        savedAt = at;
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
}
