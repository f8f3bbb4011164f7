package dev.ringi;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;

/** The ledger of cycles with all that came of them, to be emptied by tests that open their own. */
@TestComponent
public class Ledger {

    private final RuntimeService runtime;
    private final Owner owner;

    public Ledger(RuntimeService runtime, Owner owner) {
        this.runtime = runtime;
        this.owner = owner;
    }

    /** Plans stay. */
    public void empty() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test", true));
        owner.execute("truncate ringi.cycle, ringi.sheet, ringi.used_form cascade");
    }

    /** Plans go, too: no other test's cycle opens for them. */
    public void emptyWithPlans() {
        empty();
        owner.execute("truncate ringi.plan cascade");
    }
}
