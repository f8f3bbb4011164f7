package dev.ringi.committee;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members' opinions and what the departments answer. */
@Service
@Transactional
public class Opinions {

    private final ConsultationRepository consultations;
    private final OpinionRepository opinions;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opinions(
            ConsultationRepository consultations,
            OpinionRepository opinions,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.opinions = opinions;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes all that one member has to say, once.
     *
     * @param enteredBy the member, or somebody of the secretariat on the member's behalf; nobody else
     */
    public void give(long consultationId, String member, Statement statement, String enteredBy) {
        var consultation = hold(consultationId);
        if (!enteredBy.equals(member) && !organization.groupsOf(enteredBy).contains(Groups.SECRETARIAT)) {
            throw new Refusal("committee.notEntitled");
        }
        var reply = consultation.receive(member, statement, enteredBy, clock.instant(), LocalDate.now(clock));
        events.publishEvent(new OpinionsGiven(
                consultation.businessKey(),
                enteredBy,
                capacity(reply),
                reply.isOnBehalf() ? member : null,
                consultationId,
                reply.opinions().stream().map(Opinion::number).toList()));
    }

    /** Decides what becomes of an opinion; somebody of the departments that answer for it, or of the office, does. */
    public void respond(long opinionId, ResponseKind kind, String text, String person) {
        // Held before it is read: of two answers at one moment the second has to see the first.
        opinions.findConsultationId(opinionId).ifPresent(this::hold);
        var opinion = get(opinionId);
        var group = responder(opinion, person);
        var department = opinion.leadDepartments().stream()
                .filter(code -> groupsOf(code).contains(group))
                .findFirst()
                .orElse(null);
        var capacity = organization.capacityOf(person, group);
        opinion.respond(new Response(kind, text, department, person, capacity, clock.instant()));
        events.publishEvent(new OpinionAnswered(
                opinion.consultation().businessKey(), person, capacity, opinionId, opinion.number(), kind));
    }

    @Transactional(readOnly = true)
    public Opinion get(long opinionId) {
        return opinions.findById(opinionId)
                .orElseThrow(() -> new Refusal("committee.unknownOpinion", Long.toString(opinionId)));
    }

    /** In the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Opinion> ofConsultation(long consultationId) {
        return opinions.findByConsultationIdOrderByNumber(consultationId);
    }

    /** A cycle's opinions that lack a decided response; as long as there is one, nothing may be published. */
    @Transactional(readOnly = true)
    public List<Opinion> unanswered(long cycleId) {
        return opinions.findByConsultationCycleIdAndResponseKindIsNullOrderByNumber(cycleId);
    }

    /**
     * Ids of the groups that answer an opinion: its departments, with whoever covers their heads today; the policy office
     * where it is about the plan as a whole.
     */
    @Transactional(readOnly = true)
    public List<String> responders(long opinionId) {
        return responders(get(opinionId));
    }

    private static List<String> responders(Opinion opinion) {
        var leads = opinion.leadDepartments();
        return leads.isEmpty()
                ? List.of(Groups.OFFICE)
                : leads.stream().flatMap(code -> groupsOf(code).stream()).toList();
    }

    private static List<String> groupsOf(UnitCode department) {
        return List.of(Groups.staffOf(department), Groups.headOf(department));
    }

    private String responder(Opinion opinion, String person) {
        var held = organization.groupsOf(person);
        return responders(opinion).stream()
                .filter(held::contains)
                .findFirst()
                .orElseThrow(() -> new Refusal("committee.notResponsible", opinion.number(), opinion.about()));
    }

    private String capacity(Reply reply) {
        var group = reply.isOnBehalf() ? Groups.SECRETARIAT : Groups.COMMITTEE;
        return organization.capacityOf(reply.enteredBy(), group);
    }

    private Consultation hold(long id) {
        return consultations.findAndLockById(id).orElseThrow(() -> new Refusal("committee.unknown", Long.toString(id)));
    }
}
