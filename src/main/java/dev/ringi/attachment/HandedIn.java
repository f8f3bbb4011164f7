package dev.ringi.attachment;

import dev.ringi.sheet.SheetId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a file belonged to a version of the sheet: with it, it was approved. Never changed. */
@Entity
@Table(name = "attachment_handed_in")
@Immutable
public class HandedIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private SheetId sheetId;
    private int sheetVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AttachmentVersion version;

    private String item;
    private boolean forPublic;

    protected HandedIn() {}

    HandedIn(Attachment attachment, int sheetVersion) {
        sheetId = attachment.sheetId();
        this.sheetVersion = sheetVersion;
        version = attachment.current();
        item = attachment.item().orElse(null);
        forPublic = attachment.isForPublic();
    }

    int sheetVersion() {
        return sheetVersion;
    }

    public AttachmentVersion version() {
        return version;
    }

    /** Text of the item that it belonged to, or null. */
    public String item() {
        return item;
    }

    /** Whether it was marked 公表. */
    public boolean isForPublic() {
        return forPublic;
    }
}
