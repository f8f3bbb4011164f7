package dev.ringi.submission.process;

/** What Java names of {@code readAfterwards.bpmn}. */
public final class ReadAfterwardsElements {

    static final String PROCESS = "readAfterwards";
    public static final String READ_AFTERWARDS = "userTask_readAfterwards";

    private ReadAfterwardsElements() {}
}
