package dev.ringi.committee;

import dev.ringi.refusal.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * What a member hands in. Having no opinion (意見なし) is said outright, so that an empty list is never an accident.
 *
 * @param none 意見なし was ticked
 */
public record Statement(boolean none, List<OpinionDraft> opinions) {

    public Statement {
        opinions = List.copyOf(opinions);
        if (none && !opinions.isEmpty()) {
            throw new Refusal("committee.noneAndOpinions");
        }
        if (!none && opinions.isEmpty()) {
            throw new Refusal("committee.neitherNoneNorOpinions");
        }
        for (var i = 0; i < opinions.size(); i++) {
            requireText(opinions.get(i), i + 1);
        }
    }

    /** Ids of the targets that are spoken of. */
    List<Long> targets() {
        return opinions.stream()
                .map(OpinionDraft::targetId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void requireText(OpinionDraft opinion, int row) {
        if (opinion.text() == null || opinion.text().isBlank()) {
            throw new Refusal("committee.opinionText", row);
        }
    }
}
