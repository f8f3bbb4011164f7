package dev.ringi.audit;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove an entry. */
interface AuditTrail extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findBySubjectOrderById(String subject);
}
