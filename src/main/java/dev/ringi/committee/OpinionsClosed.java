package dev.ringi.committee;

import dev.ringi.event.DomainEvent;
import java.util.List;

/** No more opinions are taken; who was asked and said nothing is named. */
public record OpinionsClosed(String subject, long consultationId, int opinions, List<String> silentMembers)
        implements DomainEvent {

    @Override
    public String actor() {
        return null;
    }
}
