package dev.ringi.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CycleRepository extends Repository<Cycle, Long> {

    Optional<Cycle> findById(long id);

    Optional<Cycle> findByProgrammeCodeAndFiscalYearAndPhase(String programmeCode, int fiscalYear, String phase);

    List<Cycle> findAllByOrderByFiscalYearDesc();

    /** Enters a cycle into the ledger; of two at the same moment the second waits, then enters nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into ringi.cycle (programme_code, fiscal_year, phase, opened_at, late, state, lock_version)
                    values (:programme, :year, :phase, :openedAt, :late, 'OPENED', 0)
                    on conflict (programme_code, fiscal_year, phase) do nothing
                    """)
    int enter(String programme, int year, String phase, Instant openedAt, boolean late);
}
