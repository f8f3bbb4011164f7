package dev.ringi;

import dev.ringi.engine.SetMachine;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Each test begins with the clock showing the real time, whatever the one before set. */
public class RealTime implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(SetClock.class).ifAvailable(SetClock::release);
            test.getApplicationContext().getBeanProvider(SetMachine.class).ifAvailable(SetMachine::release);
        }
    }
}
