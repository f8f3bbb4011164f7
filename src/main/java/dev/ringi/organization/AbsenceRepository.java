package dev.ringi.organization;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface AbsenceRepository extends JpaRepository<Absence, Long> {

    /** Those that touch any of these days, and weren't cancelled. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("""
            from Absence absence join fetch absence.person where absence.cancelledAt is null
            and absence.firstDay <= :last and absence.lastDay >= :first order by absence.firstDay, absence.id""")
    List<Absence> findBetween(LocalDate first, LocalDate last);

    @Query("""
            from Absence absence join fetch absence.person where absence.cancelledAt is null
            and absence.lastDay >= :day order by absence.firstDay, absence.id""")
    List<Absence> findEndingFrom(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Absence> findAndLockById(long id);
}
