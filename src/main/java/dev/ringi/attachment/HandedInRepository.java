package dev.ringi.attachment;

import dev.ringi.sheet.SheetId;
import jakarta.persistence.QueryHint;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface HandedInRepository extends Repository<HandedIn, Long> {

    HandedIn save(HandedIn handedIn);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<HandedIn> findBySheetIdAndSheetVersionOrderById(SheetId sheetId, int sheetVersion);

    boolean existsByVersionId(long versionId);
}
