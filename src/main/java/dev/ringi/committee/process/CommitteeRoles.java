package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import dev.ringi.committee.Opinion;
import dev.ringi.committee.Opinions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked and who answers, for the expressions of {@code committeeConsultation.bpmn}. */
@Component
@Transactional(readOnly = true)
public class CommitteeRoles {

    private final Consultations consultations;
    private final Opinions opinions;

    CommitteeRoles(Consultations consultations, Opinions opinions) {
        this.consultations = consultations;
        this.opinions = opinions;
    }

    /** Person ids of the members who were asked. */
    public List<String> members(long consultationId) {
        return consultations.get(consultationId).members();
    }

    /** Ids of the opinions, in the order of their numbers. */
    public List<Long> opinions(long consultationId) {
        return opinions.ofConsultation(consultationId).stream().map(Opinion::id).toList();
    }

    /** Group ids of those who decide the response: all of the target's lead departments, or the policy office. */
    public List<String> responders(long opinionId) {
        return opinions.responders(opinionId);
    }
}
