package dev.ringi.plan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<Plan, Long> {

    Optional<Plan> findByProgrammeCodeAndFiscalYear(String programmeCode, int fiscalYear);

    Optional<Plan> findByProgrammeCodeAndFileHash(String programmeCode, String fileHash);

    Optional<Plan> findFirstByProgrammeCodeAndFiscalYearLessThanOrderByFiscalYearDesc(
            String programmeCode, int fiscalYear);

    boolean existsByProgrammeCodeAndFiscalYearLessThanEqual(String programmeCode, int fiscalYear);
}
