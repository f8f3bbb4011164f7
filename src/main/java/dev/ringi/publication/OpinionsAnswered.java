package dev.ringi.publication;

import dev.ringi.refusal.Refusal;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 意見にはすべて対応方針を示す: nothing is published while one of the committee's opinions lacks a decided response. */
@Component
class OpinionsAnswered implements PublicationPolicy {

    private final ObjectProvider<UnansweredOpinions> opinions;

    OpinionsAnswered(ObjectProvider<UnansweredOpinions> opinions) {
        this.opinions = opinions;
    }

    @Override
    public Optional<Refusal> check(Edition edition) {
        var unanswered = opinions.getObject().count(edition.cycleId());
        return unanswered == 0
                ? Optional.empty()
                : Optional.of(new Refusal("publication.unansweredOpinions", edition.title(), unanswered));
    }
}
