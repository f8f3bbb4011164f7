package dev.ringi.organization;

import dev.ringi.event.DomainEvent;

/** Somebody at the machine has given an administrator a new password, or made one, since none could log in. */
public record AdministratorRescued(String administrator, boolean made) implements DomainEvent {

    @Override
    public String subject() {
        return administrator;
    }

    @Override
    public String actor() {
        return null;
    }
}
