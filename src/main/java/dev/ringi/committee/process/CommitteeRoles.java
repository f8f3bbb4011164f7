package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import dev.ringi.committee.Opinion;
import dev.ringi.committee.Opinions;
import dev.ringi.organization.Organization;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked and who answers, for the expressions of {@code committeeConsultation.bpmn}. */
@Component
@Transactional(readOnly = true)
public class CommitteeRoles {

    private final Consultations consultations;
    private final Opinions opinions;
    private final Organization organization;

    CommitteeRoles(Consultations consultations, Opinions opinions, Organization organization) {
        this.consultations = consultations;
        this.opinions = opinions;
        this.organization = organization;
    }

    /** Person ids of the members who were asked. */
    public List<String> members(long consultationId) {
        return consultations.get(consultationId).members();
    }

    /** A person's Japanese name. Named by models deployed earlier. */
    public String name(String person) {
        return organization.person(person).name();
    }

    /** Ids of the opinions, in the order of their numbers. */
    public List<Long> opinions(long consultationId) {
        return opinions.ofConsultation(consultationId).stream().map(Opinion::id).toList();
    }

    /** Number and target of an opinion, as in 意見3（② …）. Named by models deployed earlier. */
    public String opinion(long opinionId) {
        var opinion = opinions.get(opinionId);
        return "意見" + opinion.number() + "（" + opinion.about() + "）";
    }

    /** Group ids of those who decide the response: all of the target's lead departments, or the policy office. */
    public List<String> responders(long opinionId) {
        return opinions.responders(opinionId);
    }
}
