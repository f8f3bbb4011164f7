package dev.ringi.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRepository extends JpaRepository<Edition, Long> {

    List<Edition> findByCycleIdOrderById(long cycleId);

    List<Edition> findByStateOrderByPublishedAtDesc(EditionState state);

    Optional<Edition> findFirstByProgrammeCodeAndFiscalYearAndPhaseAndStateOrderByPublishedAtDesc(
            String programmeCode, int fiscalYear, String phase, EditionState state);
}
