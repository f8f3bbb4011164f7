package dev.ringi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 人事異動の予告: an organisation file that came before its day. */
@Entity
class AwaitedOrganization {

    @Id
    private LocalDate effective;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrganizationDraft draft;

    private Instant receivedAt;

    protected AwaitedOrganization() {}

    AwaitedOrganization(LocalDate effective) {
        this.effective = effective;
    }

    /** @return whether this differs from what was awaited before */
    boolean receive(OrganizationDraft received, Instant at) {
        if (received.equals(draft)) {
            return false;
        }
        draft = received;
        receivedAt = at;
        return true;
    }

    LocalDate effective() {
        return effective;
    }

    OrganizationDraft draft() {
        return draft;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
