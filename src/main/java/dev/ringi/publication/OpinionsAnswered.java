package dev.ringi.publication;

import dev.ringi.committee.Opinions;
import dev.ringi.refusal.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 意見にはすべて対応方針を示す: nothing is published while one of the committee's opinions lacks a decided response. */
@Component
class OpinionsAnswered implements PublicationPolicy {

    private final Opinions opinions;

    OpinionsAnswered(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public Optional<Refusal> check(Edition edition) {
        var unanswered = opinions.unanswered(edition.cycleId()).size();
        return unanswered == 0
                ? Optional.empty()
                : Optional.of(new Refusal("publication.unansweredOpinions", edition.title(), unanswered));
    }
}
