package dev.ringi.attachment;

import dev.ringi.sheet.SheetId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentVersionRepository extends Repository<AttachmentVersion, Long> {

    Optional<AttachmentVersion> findById(long id);

    Optional<AttachmentVersion> findByIdAndAttachmentSheetId(long id, SheetId sheetId);
}
