package dev.ringi.publication.process;

/** What Java names of {@code publication.bpmn}. */
public final class PublicationElements {

    public static final String PREPARE_EDITION = "userTask_prepareEdition";
    public static final String PROOF_EDITION = "userTask_proofEdition";
    public static final String DECIDE_EDITION = "userTask_decideEdition";
    public static final String RESOLVE_RETURN = "userTask_resolveReturn";

    private PublicationElements() {}
}
