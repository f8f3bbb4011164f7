package dev.ringi.plan;

import dev.ringi.event.DomainEvent;

/**
 * A year's plan came to be, or was replaced before its cycle opened.
 *
 * @param source the imported file's name, or the year that was copied
 */
public record PlanPrepared(long planId, String subject, String source) implements DomainEvent {

    @Override
    public String actor() {
        return null;
    }
}
