package dev.ringi.committee;

import dev.ringi.event.DomainEvent;

/** A cycle's accepted sheets were copied for the committee (資料確定); later changes don't reach it. */
public record MaterialFrozen(String subject, long consultationId, int sheets, String hash) implements DomainEvent {

    @Override
    public String actor() {
        return null;
    }
}
