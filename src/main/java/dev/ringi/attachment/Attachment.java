package dev.ringi.attachment;

import dev.ringi.sheet.SheetId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A file at a sheet, or at one of its items (添付), with all its versions. Internal unless marked 公表. */
@Entity
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private SheetId sheetId;
    private String name;
    private String item;
    private boolean forPublic;
    private String removedBy;
    private Instant removedAt;

    @OneToMany(mappedBy = "attachment", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("number")
    private List<AttachmentVersion> versions = new ArrayList<>();

    @Version
    private int lockVersion;

    protected Attachment() {}

    Attachment(SheetId sheetId, String item) {
        this.sheetId = sheetId;
        this.item = item;
    }

    AttachmentVersion renew(CheckedFile file, String author, Instant at) {
        var version = new AttachmentVersion(this, versions.size() + 1, file, author, at);
        versions.add(version);
        name = file.name();
        return version;
    }

    void moveTo(String newItem) {
        item = newItem;
    }

    void mark(boolean isForPublic) {
        forPublic = isForPublic;
    }

    void remove(String person, Instant at) {
        removedBy = person;
        removedAt = at;
    }

    public long id() {
        return id;
    }

    SheetId sheetId() {
        return sheetId;
    }

    /** The current version's. */
    public String name() {
        return name;
    }

    /** The item's text when it was attached there or last handed in; empty for the sheet as a whole. */
    public Optional<String> item() {
        return Optional.ofNullable(item);
    }

    /** 公表: goes public with the edition. */
    public boolean isForPublic() {
        return forPublic;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Null while it isn't removed. */
    public String removedBy() {
        return removedBy;
    }

    /** Null while it isn't removed. */
    public Instant removedAt() {
        return removedAt;
    }

    public AttachmentVersion current() {
        return versions.get(versions.size() - 1);
    }

    /** Oldest first. */
    public List<AttachmentVersion> versions() {
        return List.copyOf(versions);
    }
}
