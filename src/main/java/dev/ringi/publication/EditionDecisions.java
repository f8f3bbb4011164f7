package dev.ringi.publication;

import dev.ringi.character.Characters;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 決裁: the headquarters decides on one exact content. */
@Service
@Transactional
public class EditionDecisions {

    private final Editions editions;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditionDecisions(Editions editions, Organization organization, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** @param shownHash of the content that the decider was shown */
    public void approve(long editionId, String shownHash, String person) {
        var edition = editions.get(editionId);
        var capacity = organization.capacityOf(person, Groups.HEADQUARTERS);
        var missing = Characters.unprintedIn(edition.content().toString());
        if (!missing.isEmpty()) {
            throw new Refusal("publication.missingGlyphs", edition.title(), String.join("、", missing));
        }
        edition.decide(shownHash, person, clock.instant());
        events.publishEvent(new EditionDecided(edition.businessKey(), person, capacity, editionId, edition.hash()));
    }

    public void sendBack(long editionId, String reason, String person) {
        var edition = editions.get(editionId);
        var capacity = organization.capacityOf(person, Groups.HEADQUARTERS);
        edition.require(EditionState.PROOFED);
        edition.sendBack(reason, person, clock.instant());
        events.publishEvent(new EditionReturned(edition.businessKey(), person, capacity, editionId, reason));
    }
}
