package dev.ringi.plan;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface TargetRepository extends JpaRepository<Target, Long> {

    int countByPlanId(long planId);

    List<Target> findByPlanIdOrderByNumber(long planId, Pageable page);
}
