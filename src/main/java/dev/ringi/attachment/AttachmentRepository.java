package dev.ringi.attachment;

import dev.ringi.sheet.SheetId;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, Long> {

    Attachment saveAndFlush(Attachment attachment);

    void flush();

    Optional<Attachment> findByIdAndSheetId(long id, SheetId sheetId);

    /** Without writing first: it is asked at every submission of a thousand. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Attachment> findBySheetIdOrderById(SheetId sheetId);
}
