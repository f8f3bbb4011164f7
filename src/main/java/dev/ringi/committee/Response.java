package dev.ringi.committee;

import dev.ringi.organization.UnitCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the responsible department answers to an opinion (対応方針).
 *
 * @param department the lead department that answers, or null for the policy office
 * @param responder id of the person who decided it
 * @param capacity title held on that day
 */
@Embeddable
public record Response(
        @Column(name = "response_kind") @Enumerated(EnumType.STRING)
        ResponseKind kind,

        @Column(name = "response_text") String text,
        @Column(name = "response_department") UnitCode department,
        String responder,
        @Column(name = "responder_capacity") String capacity,
        @Column(name = "responded_at") Instant at) {}
