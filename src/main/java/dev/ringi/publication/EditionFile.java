package dev.ringi.publication;

import dev.ringi.hash.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An edition as it is handed out. Kept, since printing the same content again gives other bytes. */
@Entity
@Immutable
@Table(name = "edition_file")
public class EditionFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long editionId;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private String part;
    private byte[] bytes;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    private Instant renderedAt;

    protected EditionFile() {}

    EditionFile(long editionId, FileFormat format, String part, byte[] bytes, Instant renderedAt) {
        this.editionId = editionId;
        this.format = format;
        this.part = part;
        this.bytes = bytes;
        this.hash = Sha256.hex(bytes);
        this.renderedAt = renderedAt;
    }

    public FileFormat format() {
        return format;
    }

    /** Key of the {@link EditionContent.Document} that it holds; "" for the whole. */
    public String part() {
        return part;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes; not the edition's hash, which is its content's. */
    public String hash() {
        return hash;
    }

    public Instant renderedAt() {
        return renderedAt;
    }
}
