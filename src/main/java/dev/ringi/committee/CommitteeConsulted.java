package dev.ringi.committee;

import dev.ringi.event.DomainEvent;
import java.time.LocalDate;
import java.util.List;

/** The mayor's letter went to the committee's members (諮問). */
public record CommitteeConsulted(
        String subject,
        String actor,
        String capacity,
        long consultationId,
        String number,
        LocalDate date,
        LocalDate opinionDeadline,
        List<String> members)
        implements DomainEvent {}
