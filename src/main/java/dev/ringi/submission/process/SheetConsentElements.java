package dev.ringi.submission.process;

/** What Java names of {@code sheetConsent.bpmn}. */
public final class SheetConsentElements {

    static final String CONSENT_OVERDUE = "boundaryEvent_consentOverdue";
    public static final String CONSENT_SHEET = "userTask_consentSheet";

    private SheetConsentElements() {}
}
