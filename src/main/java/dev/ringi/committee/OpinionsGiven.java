package dev.ringi.committee;

import dev.ringi.event.DomainEvent;
import java.util.List;

/** A member has given these opinions; none is 意見なし. */
public record OpinionsGiven(
        String subject, String actor, String capacity, String onBehalfOf, long consultationId, List<Integer> numbers)
        implements DomainEvent {}
