package dev.ringi.publication;

import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a decided edition to the public, if it still is what was decided. */
@Service
@Transactional
public class Publisher {

    private final Editions editions;
    private final EditionFiles files;
    private final SheetsAsFrozen sheetsAsFrozen;
    private final List<PublicationPolicy> policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publisher(
            Editions editions,
            EditionFiles files,
            SheetsAsFrozen sheetsAsFrozen,
            List<PublicationPolicy> policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.sheetsAsFrozen = sheetsAsFrozen;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The approval falls when a sheet has been reopened or rewritten since; the edition is then sent back.
     *
     * @return whether it fell
     */
    public boolean voidIfChanged(long editionId) {
        var edition = editions.get(editionId);
        var change = sheetsAsFrozen.check(edition);
        change.ifPresent(refusal -> {
            edition.sendBack(refusal.getMessage(), null, clock.instant());
            events.publishEvent(
                    new EditionReturned(edition.businessKey(), null, null, editionId, refusal.getMessage()));
        });
        return change.isPresent();
    }

    /** Prints what was decided, and archives it. */
    public void render(long editionId) {
        var edition = editions.get(editionId);
        edition.rendered();
        files.archive(edition);
    }

    /** Refused while one of the policies says no, or the content isn't what was decided. */
    public void publish(long editionId) {
        var edition = editions.get(editionId);
        policies.stream()
                .flatMap(policy -> policy.check(edition).stream())
                .findFirst()
                .ifPresent(Publisher::refuse);
        edition.publish(clock.instant());
        events.publishEvent(
                new EditionPublished(edition.businessKey(), null, editionId, edition.number(), edition.hash()));
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
