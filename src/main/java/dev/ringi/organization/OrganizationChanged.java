package dev.ringi.organization;

import dev.ringi.event.DomainEvent;

/** An organisation file was taken in that differs from what was known. */
public record OrganizationChanged(int departments, int people) implements DomainEvent {

    @Override
    public String subject() {
        return "organization";
    }

    @Override
    public String actor() {
        return null;
    }
}
