package dev.ringi.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file as it was handed over, without its bytes. The database refuses to change or delete it. */
@Entity
@Immutable
public class AttachmentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Attachment attachment;

    private int number;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private String mediaType;
    private String hash;
    private long size;
    private String author;
    private Instant at;

    protected AttachmentVersion() {}

    AttachmentVersion(Attachment attachment, int number, CheckedFile file, String author, Instant at) {
        this.attachment = attachment;
        this.number = number;
        name = file.name();
        type = file.type();
        mediaType = file.mediaType();
        hash = file.hash();
        size = file.size();
        this.author = author;
        this.at = at;
    }

    Attachment attachment() {
        return attachment;
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** As a browser is told, with the charset of a text. */
    public String mediaType() {
        return mediaType;
    }

    /** SHA-256 of the bytes. */
    public String hash() {
        return hash;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** As people read it: 1.2MB, 340KB. */
    public String sizeInWords() {
        if (size < 1024) {
            return size + "バイト";
        }
        return size < 1 << 20 ? (size + 512) / 1024 + "KB" : "%.1fMB".formatted(size / 1048576.0);
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
