package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands files out. Who may have them is for the caller to know. */
@Service
@Transactional(readOnly = true)
public class Downloads {

    private final AttachmentVersionRepository versions;
    private final HandedInRepository handedIn;
    private final Contents contents;

    Downloads(AttachmentVersionRepository versions, HandedInRepository handedIn, Contents contents) {
        this.versions = versions;
        this.handedIn = handedIn;
        this.contents = contents;
    }

    /** Refused where the sheet has no such file, or one that was removed before anybody decided on it. */
    public Download ofSheet(SheetId sheetId, long versionId) {
        return versions.findByIdAndAttachmentSheetId(versionId, sheetId)
                .filter(this::isReadable)
                .map(this::download)
                .orElseThrow(() -> Refusal.absent("attachment.unknown"));
    }

    /** For those who know from elsewhere that it is to be had, as from a published edition. */
    public Download of(long versionId) {
        return versions.findById(versionId).map(this::download).orElseThrow(() -> Refusal.absent("attachment.unknown"));
    }

    /** Whether it is still handed out: a file removed before it was handed in is gone from sight. */
    public boolean isReadable(AttachmentVersion version) {
        return !version.attachment().isRemoved() || handedIn.existsByVersionId(version.id());
    }

    private Download download(AttachmentVersion version) {
        return new Download(version.name(), version.mediaType(), version.size(), version.hash(), this);
    }

    /** What goes into the answer; the bytes are fetched while they are written. */
    public record Download(String name, String mediaType, long size, String hash, Downloads from) {

        public void writeTo(OutputStream out) throws IOException {
            from.contents.writeTo(hash, out);
        }
    }
}
