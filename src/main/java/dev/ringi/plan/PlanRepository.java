package dev.ringi.plan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<Plan, Long> {

    Optional<Plan> findByProgrammeCodeAndFiscalYear(String programmeCode, int fiscalYear);

    Optional<Plan> findByFileHash(String fileHash);

    Optional<Plan> findFirstByProgrammeCodeAndFiscalYearLessThanOrderByFiscalYearDesc(
            String programmeCode, int fiscalYear);

    boolean existsByProgrammeCodeAndFiscalYear(String programmeCode, int fiscalYear);

    boolean existsByProgrammeCodeAndFiscalYearLessThanEqual(String programmeCode, int fiscalYear);
}
