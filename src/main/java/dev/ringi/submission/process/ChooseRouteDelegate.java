package dev.ringi.submission.process;

import dev.ringi.submission.Submissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table of approval routes (決裁区分) once for every sheet. */
@Component
class ChooseRouteDelegate implements JavaDelegate {

    private final Submissions submissions;
    private final RouteTable table;

    ChooseRouteDelegate(Submissions submissions, RouteTable table) {
        this.submissions = submissions;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sheetId = SubmissionVariables.sheetId(execution);
        submissions.follow(sheetId, table.routeOf(sheetId));
    }
}
