package dev.ringi.driver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.submission.process.SheetApprovalElements;
import dev.ringi.submission.process.SheetConsentElements;
import dev.ringi.submission.process.SheetRoundElements;
import dev.ringi.submission.process.SheetSubmissionElements;
import java.util.Set;

/** A task in somebody's list, which may be gone when they come to it. */
record Seen(String task, String key) {

    private static final Set<String> OF_SHEETS = Set.of(
            SheetSubmissionElements.DRAFT_SHEET,
            SheetConsentElements.CONSENT_SHEET,
            SheetApprovalElements.APPROVE_SHEET,
            SheetRoundElements.REVIEW_SHEET);

    static Seen of(JsonNode task) {
        return new Seen(task.path("id").asText(), task.path("taskDefinitionKey").asText());
    }

    boolean isOfSheet() {
        return OF_SHEETS.contains(key);
    }

    boolean isDraft() {
        return key.equals(SheetSubmissionElements.DRAFT_SHEET);
    }

    boolean isReview() {
        return key.equals(SheetRoundElements.REVIEW_SHEET);
    }
}
