package dev.ringi.publication.desk;

import dev.ringi.attachment.Downloads;
import dev.ringi.attachment.Downloads.Download;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.publication.EditionContent.Attached;
import dev.ringi.publication.EditionFiles;
import dev.ringi.publication.Editions;
import dev.ringi.publication.FileFormat;
import dev.ringi.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Editions before their release, for whoever has an open task about them. */
@Service
class EditionDoors {

    private final TaskSubjects subjects;
    private final EditionFiles files;
    private final Editions editions;
    private final Downloads downloads;

    EditionDoors(TaskSubjects subjects, EditionFiles files, Editions editions, Downloads downloads) {
        this.subjects = subjects;
        this.files = files;
        this.editions = editions;
        this.downloads = downloads;
    }

    byte[] preview(long editionId, FileFormat format) {
        if (!subjects.callerSeesEdition(editionId)) {
            throw Refusal.absent("desk.noEdition");
        }
        return files.preview(editionId, format);
    }

    /** What the edition will publish. */
    Download attached(long editionId, long versionId) {
        if (!subjects.callerSeesEdition(editionId)) {
            throw Refusal.absent("attachment.unknown");
        }
        return editions.content(editionId)
                .attached(versionId)
                .map(Attached::versionId)
                .map(downloads::of)
                .orElseThrow(() -> Refusal.absent("attachment.unknown"));
    }
}
