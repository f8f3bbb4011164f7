package dev.ringi.committee;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ConsultationRepository extends Repository<Consultation, Long> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Consultation> findAndLockById(long id);

    Optional<Consultation> findByCycleId(long cycleId);
}
