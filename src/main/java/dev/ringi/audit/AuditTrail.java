package dev.ringi.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the trail. */
public interface AuditTrail extends Repository<AuditEntry, Long> {

    List<AuditEntry> findBySubjectOrderById(String subject);

    /** The newest first, below this number; of this person and kind, or, where these are null, of all. */
    @Query("""
            select entry from AuditEntry entry
            where entry.number < :below
              and (:actor is null or entry.actor = :actor)
              and (:type is null or entry.eventType = :type)
            order by entry.number desc""")
    List<AuditEntry> latest(long below, String actor, String type, Limit limit);

    @Query("select distinct entry.eventType from AuditEntry entry order by entry.eventType")
    List<String> types();
}
