package dev.ringi.submission.process;

/** What Java names of {@code sheetRound.bpmn}. */
public final class SheetRoundElements {

    public static final String REVIEW_SHEET = "userTask_reviewSheet";

    private SheetRoundElements() {}
}
