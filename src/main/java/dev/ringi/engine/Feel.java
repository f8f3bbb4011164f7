package dev.ringi.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's own FEEL, as its decision tables use it. */
public final class Feel {

    private Feel() {}

    /** Whether the expression, without a leading {@code =}, is true; to be called inside a running command. */
    public static boolean holds(String expression, Map<String, Object> values) {
        var decisions = (DefaultDmnEngineConfiguration)
                Context.getProcessEngineConfiguration().getDmnEngine().getConfiguration();
        Object result = decisions
                .getFeelEngine()
                .evaluateSimpleExpression(expression, Variables.fromMap(values).asVariableContext());
        return Boolean.TRUE.equals(result);
    }
}
