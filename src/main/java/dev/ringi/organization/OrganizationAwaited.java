package dev.ringi.organization;

import dev.ringi.event.DomainEvent;
import java.time.LocalDate;

/** An organisation file was taken in ahead of its day. */
public record OrganizationAwaited(LocalDate effective, int departments, int people) implements DomainEvent {

    @Override
    public String subject() {
        return "organization";
    }

    @Override
    public String actor() {
        return null;
    }
}
