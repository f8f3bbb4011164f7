package dev.ringi.engine;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.json.SpinJsonNode;

/**
 * A bean that fills the forms of some steps from where their data lie. It is asked whenever one to whom the task is offered
 * reads its form; others who may see the task find nothing there. The engine keeps no copy that somebody else might read.
 */
public interface FormSource {

    /** Ids of the user tasks whose forms it fills. */
    Set<String> steps();

    /** By variable. Asked in the server's name. */
    Map<String, SpinJsonNode> values(DelegateTask task);
}
