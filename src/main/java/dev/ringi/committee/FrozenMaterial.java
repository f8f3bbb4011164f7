package dev.ringi.committee;

import dev.ringi.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The accepted sheets as they were when the material was frozen, in the order of their numbers; the database refuses any
 * change.
 *
 * @param hash SHA-256 of the whole; see {@link dev.ringi.sheet.ContentHash}
 */
@Embeddable
public record FrozenMaterial(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "material", updatable = false)
        List<Material> sheets,

        @Column(updatable = false) String hash,
        @Column(name = "frozen_at", updatable = false) Instant at) {

    /** Refused for a target that isn't in the material. */
    Material sheetOf(long targetId) {
        return sheets.stream()
                .filter(sheet -> sheet.targetId() == targetId)
                .findFirst()
                .orElseThrow(() -> new Refusal("committee.unknownTarget"));
    }
}
