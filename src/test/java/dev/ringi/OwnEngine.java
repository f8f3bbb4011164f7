package dev.ringi;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The webapps find their engine by its name in a registry that all applications of this JVM share: before each test,
 * the name stands for the engine of that test's own application.
 */
public class OwnEngine implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(OwnEngine::register);
        }
    }

    private static void register(ProcessEngine engine) {
        ProcessEngines.registerProcessEngine(engine);
    }
}
