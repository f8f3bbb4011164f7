package dev.ringi.committee;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpinionRepository extends Repository<Opinion, Long> {

    @EntityGraph(attributePaths = {"reply", "consultation"})
    Optional<Opinion> findById(long id);

    @Query("select opinion.consultation.id from Opinion opinion where opinion.id = :id")
    Optional<Long> findConsultationId(long id);

    @EntityGraph(attributePaths = {"reply", "consultation"})
    List<Opinion> findByConsultationIdOrderByNumber(long consultationId);

    @EntityGraph(attributePaths = {"reply", "consultation"})
    List<Opinion> findByConsultationCycleIdAndResponseKindIsNullOrderByNumber(long cycleId);
}
