package dev.ringi.organization;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface AbsenceRepository extends JpaRepository<Absence, Long> {

    /** Those that touch any of these days, and weren't cancelled. */
    @EntityGraph(attributePaths = "person")
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("from Absence where cancelledAt is null and firstDay <= :last and lastDay >= :first order by firstDay, id")
    List<Absence> findBetween(LocalDate first, LocalDate last);

    @EntityGraph(attributePaths = "person")
    @Query("from Absence where cancelledAt is null and lastDay >= :day order by firstDay, id")
    List<Absence> findEndingFrom(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Absence> findAndLockById(long id);
}
