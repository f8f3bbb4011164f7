package dev.ringi.organization;

import dev.ringi.event.DomainEvent;
import java.time.LocalDate;

public record AbsenceCancelled(
        String subject, String actor, String onBehalfOf, String person, LocalDate firstDay, LocalDate lastDay)
        implements DomainEvent {}
