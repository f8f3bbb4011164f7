package dev.ringi.submission.process;

/** What Java names of {@code sheetApproval.bpmn}. */
public final class SheetApprovalElements {

    public static final String APPROVE_SHEET = "userTask_approveSheet";

    private SheetApprovalElements() {}
}
