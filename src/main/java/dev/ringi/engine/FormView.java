package dev.ringi.engine;

import dev.ringi.html.Html;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * A bean that shows something in the forms of some steps, as the variable {@code view} with its {@code html}. It is asked
 * whenever somebody who may see the task reads its form, and nothing of it is stored: not with the task, not in history.
 */
public interface FormView {

    /** Ids of the user tasks whose forms show it; those of no other bean. */
    Set<String> steps();

    /** Asked in the server's name. */
    Html html(DelegateTask task);
}
