package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All editions, from the first proof to what the public reads. */
@Service
@Transactional
public class Editions {

    private final EditionRepository editions;
    private final EditionAssembly assembly;
    private final Plans plans;
    private final Sheets sheets;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean trial;

    Editions(
            EditionRepository editions,
            EditionAssembly assembly,
            Plans plans,
            Sheets sheets,
            Organization organization,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock,
            @Value("${ringi.trial:${ringi.rehearsal.active:false}}") boolean trial) {
        this.editions = editions;
        this.assembly = assembly;
        this.plans = plans;
        this.sheets = sheets;
        this.organization = organization;
        this.events = events;
        this.json = json;
        this.clock = clock;
        this.trial = trial;
    }

    /** Freezes the plan and its sheets; refused while one sheet isn't accepted, or an earlier round is still open. */
    public Edition assemble(EditionRequest request, String person) {
        var capacity = organization.capacityOf(person, Groups.OFFICE);
        var plan = plans.byId(request.planId());
        var accepted = sheets.ofCycle(request.cycleId());
        accepted.stream().filter(sheet -> !sheet.isAccepted()).findFirst().ifPresent(sheet -> {
            throw new Refusal(
                    "publication.sheetNotAccepted", sheet.title(), sheet.state().label());
        });
        var content = assembly.of(plan, accepted, request);
        var source = next(request, plan);
        JsonNode tree = json.valueToTree(content);
        var edition = editions.saveAndFlush(new Edition(request, source, tree, person, clock.instant()));
        events.publishEvent(new EditionAssembled(
                edition.businessKey(),
                person,
                capacity,
                edition.id(),
                edition.number(),
                edition.round(),
                edition.hash()));
        return edition;
    }

    private EditionSource next(EditionRequest request, Plan plan) {
        var earlier = editions.findByCycleIdOrderById(request.cycleId());
        earlier.stream().filter(Editions::isOpen).findFirst().ifPresent(edition -> {
            throw new Refusal(
                    "publication.stillOpen", edition.title(), edition.state().label());
        });
        var number = 1
                + (int) earlier.stream()
                        .filter(edition -> edition.state() == EditionState.PUBLISHED)
                        .count();
        var rounds = (int)
                earlier.stream().filter(edition -> edition.number() == number).count();
        return new EditionSource(
                plan.programmeCode(), plan.year().year(), sheets.phaseOf(request.cycleId()), number, rounds + 1, trial);
    }

    private static boolean isOpen(Edition edition) {
        return edition.state() != EditionState.PUBLISHED && edition.state() != EditionState.RETURNED;
    }

    @Transactional(readOnly = true)
    public Edition get(long id) {
        return editions.findById(id).orElseThrow(() -> new Refusal("publication.unknown", Long.toString(id)));
    }

    @Transactional(readOnly = true)
    public EditionContent content(long id) {
        return contentOf(get(id));
    }

    /** All rounds of all editions, oldest first. */
    @Transactional(readOnly = true)
    public List<Edition> ofCycle(long cycleId) {
        return editions.findByCycleIdOrderById(cycleId);
    }

    /** What the public may read, newest first. */
    @Transactional(readOnly = true)
    public List<Edition> published() {
        return editions.findByStateOrderByPublishedAtDesc(EditionState.PUBLISHED);
    }

    /** The latest one that the public may read. */
    @Transactional(readOnly = true)
    public Optional<Edition> published(String programmeCode, int fiscalYear, String phase) {
        return editions.findFirstByProgrammeCodeAndFiscalYearAndPhaseAndStateOrderByPublishedAtDesc(
                programmeCode, fiscalYear, phase, EditionState.PUBLISHED);
    }

    EditionContent contentOf(Edition edition) {
        return json.convertValue(edition.content(), EditionContent.class);
    }
}
