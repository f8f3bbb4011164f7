package dev.ringi.browser;

import dev.ringi.refusal.Refusal;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.json.SpinJsonNode;

/** A rule beyond the form, as the domain's are: it says no in several lines. */
public class RefuseUnwanted implements TaskListener {

    /** What was submitted last, as the task's variable dies with the task. */
    static final AtomicReference<String> SUBMITTED = new AtomicReference<>();

    @Override
    public void notify(DelegateTask task) {
        var sheet = (SpinJsonNode) task.getVariable("sheet");
        SUBMITTED.set(sheet.toString());
        if (sheet.toString().contains("受け付けられない")) {
            throw new Refusal("browsertest.unwanted", sheet.prop("title").stringValue());
        }
    }
}
