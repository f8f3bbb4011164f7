package dev.ringi.submission;

import dev.ringi.sheet.SheetId;
import jakarta.persistence.QueryHint;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Reads without writing first, as {@link StepRepository}. */
interface ReviewCommentRepository extends Repository<ReviewComment, Long> {

    ReviewComment save(ReviewComment comment);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<ReviewComment> findBySheetIdOrderById(SheetId sheetId);
}
