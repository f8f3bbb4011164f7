package dev.ringi.committee;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.ClosedDay;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking the committee, from the frozen material to its recommendation. */
@Service
@Transactional
public class Consultations {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final ConsultationRepository consultations;
    private final MaterialFreezer freezer;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final BusinessDays days;
    private final Clock clock;

    Consultations(
            ConsultationRepository consultations,
            MaterialFreezer freezer,
            Organization organization,
            ApplicationEventPublisher events,
            BusinessDays days,
            Clock clock) {
        this.consultations = consultations;
        this.freezer = freezer;
        this.organization = organization;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Copies the cycle's accepted sheets for the committee. Refused where one isn't accepted, and a second time. */
    public Consultation freeze(long cycleId, long planId, String title, String businessKey) {
        if (ofCycle(cycleId).isPresent()) {
            throw new Refusal("committee.alreadyFrozen", title);
        }
        var frozen = freezer.freeze(cycleId, title);
        var consultation = consultations.save(new Consultation(cycleId, planId, title, businessKey, frozen));
        events.publishEvent(new MaterialFrozen(
                businessKey, consultation.id(), frozen.sheets().size(), frozen.hash()));
        return consultation;
    }

    /** Sends the mayor's letter to all who are members today. Refused where its deadline is past, or on a closed day. */
    public Consultation consult(long id, Request letter, ClosedDay closed, String person) {
        var consultation = hold(id);
        var capacity = organization.capacityOf(person, Groups.OFFICE);
        var members = organization.committeeMembers().stream().map(Person::id).toList();
        consultation.consult(letter, members, LocalDate.now(clock));
        closed.check(days, letter.opinionDeadline(), "意見の期限", "opinionDeadline");
        events.publishEvent(new CommitteeConsulted(
                consultation.businessKey(),
                person,
                capacity,
                id,
                letter.number(),
                letter.date(),
                letter.opinionDeadline(),
                members));
        return consultation;
    }

    /** Takes no more opinions, whether all members have spoken or the deadline has come. */
    public Consultation closeOpinions(long id) {
        var consultation = hold(id);
        consultation.closeOpinions();
        events.publishEvent(new OpinionsClosed(
                consultation.businessKey(), id, consultation.opinions().size(), consultation.silentMembers()));
        return consultation;
    }

    /** Keeps the committee's answer. Refused while an opinion lacks its response. */
    public void recommend(long id, Recommendation answer, String person) {
        var consultation = hold(id);
        var capacity = organization.capacityOf(person, Groups.OFFICE);
        consultation.recommend(answer);
        events.publishEvent(new RecommendationIssued(
                consultation.businessKey(), person, capacity, id, answer.number(), answer.date()));
    }

    @Transactional(readOnly = true)
    public Consultation get(long id) {
        return consultations.findById(id).orElseThrow(() -> new Refusal("committee.unknown", Long.toString(id)));
    }

    /** Empty before the cycle's material is frozen. */
    @Transactional(readOnly = true)
    public Optional<Consultation> ofCycle(long cycleId) {
        return consultations.findByCycleId(cycleId);
    }

    /** The moment at which the opinion deadline's day ends here. */
    public OffsetDateTime closingTime(LocalDate deadline) {
        return deadline.atTime(END_OF_DAY).atZone(clock.getZone()).toOffsetDateTime();
    }

    private Consultation hold(long id) {
        return consultations.findAndLockById(id).orElseThrow(() -> new Refusal("committee.unknown", Long.toString(id)));
    }
}
