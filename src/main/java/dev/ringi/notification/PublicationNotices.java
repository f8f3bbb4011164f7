package dev.ringi.notification;

import dev.ringi.organization.Department;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.publication.EditionPublished;
import dev.ringi.publication.Editions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the heads, the policy office and the committee where the published plan can be read. */
@Component
class PublicationNotices {

    private final Outbox outbox;
    private final Organization organization;
    private final Editions editions;
    private final String baseUrl;

    PublicationNotices(
            Outbox outbox, Organization organization, Editions editions, @Value("${ringi.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.organization = organization;
        this.editions = editions;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(EditionPublished published) {
        var edition = editions.get(published.editionId());
        var values = Map.<String, Object>of(
                "title",
                edition.title() + "　" + edition.subtitle(),
                "link",
                baseUrl + "/publications/" + edition.address());
        outbox.put(new Notice("edition:" + edition.id(), "editionPublished", values, readers()));
    }

    private Collection<Person> readers() {
        var heads = organization.departments().stream().map(Department::code).map(Groups::headOf);
        var byId = new LinkedHashMap<String, Person>();
        Stream.concat(heads, Stream.of(Groups.OFFICE, Groups.COMMITTEE))
                .flatMap(group -> organization.membersOf(group).stream())
                .forEach(person -> byId.putIfAbsent(person.id(), person));
        return byId.values();
    }
}
