package dev.ringi.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanNodeRepository extends JpaRepository<PlanNode, Long> {

    int countByPlanIdAndLevelIn(long planId, Collection<String> levels);

    List<PlanNode> findByPlanIdAndLevelInOrderByOrder(long planId, Collection<String> levels, Pageable page);
}
