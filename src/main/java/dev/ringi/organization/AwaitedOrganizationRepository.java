package dev.ringi.organization;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface AwaitedOrganizationRepository extends JpaRepository<AwaitedOrganization, LocalDate> {

    /** Held: of several nodes one applies them, and the others find none left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<AwaitedOrganization> findByEffectiveLessThanEqualOrderByEffective(LocalDate day);
}
