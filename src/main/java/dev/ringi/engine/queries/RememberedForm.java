package dev.ringi.engine.queries;

import java.util.Map;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * A task's form where the model names it by an expression. The engine evaluates it for each task of a list, and loads
 * each task's execution and variables for it; but a case keeps its form, so it is asked once. The memory is given up
 * when it is needed otherwise.
 */
final class RememberedForm implements Expression {

    private final Expression modelled;
    private final Map<String, Object> forms = new ConcurrentReferenceHashMap<>();

    private RememberedForm(Expression modelled) {
        this.modelled = modelled;
    }

    @Override
    public Object getValue(VariableScope scope) {
        var known = scope instanceof TaskEntity task ? forms.get(task.getProcessInstanceId()) : null;
        return known == null ? ask(scope) : known;
    }

    private Object ask(VariableScope scope) {
        var form = modelled.getValue(scope);
        if (form != null && scope instanceof TaskEntity task) {
            forms.put(task.getProcessInstanceId(), form);
        }
        return form;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        modelled.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return modelled.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return modelled.isLiteralText();
    }

    /** Puts it where a model's user task names its form by an expression. */
    static final class OnUserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .getFormDefinition();
            var form = definition.getCamundaFormDefinitionKey();
            if (form != null && !form.isLiteralText()) {
                definition.setCamundaFormDefinitionKey(new RememberedForm(form));
            }
        }
    }
}
