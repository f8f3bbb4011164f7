package dev.ringi.cycle.process;

/** What Java names of {@code annualCycle.bpmn}. */
public final class AnnualCycleElements {

    static final String PROCESS = "annualCycle";
    public static final String CONFIRM_CALL = "userTask_confirmCall";

    private AnnualCycleElements() {}
}
