package dev.ringi.submission.process;

/** What Java names of {@code sheetSubmission.bpmn}. */
public final class SheetSubmissionElements {

    public static final String DRAFT_SHEET = "userTask_draftSheet";
    static final String SHEET_WITHDRAWN = "sheetWithdrawn";

    private SheetSubmissionElements() {}
}
