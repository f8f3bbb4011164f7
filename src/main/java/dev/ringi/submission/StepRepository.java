package dev.ringi.submission;

import dev.ringi.sheet.SheetId;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Reads without writing first: the thousand sheets of one transaction would be compared at every look. */
interface StepRepository extends Repository<Step, Long> {

    Step save(Step step);

    Optional<Step> findById(long id);

    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    List<Step> findBySheetIdOrderById(SheetId sheetId);
}
