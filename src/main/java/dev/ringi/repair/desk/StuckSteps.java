package dev.ringi.repair.desk;

import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import dev.ringi.repair.StepRetried;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps without a person that have failed so often that nobody tries them any more. */
@Service
class StuckSteps {

    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Cases cases;
    private final InServersName server;
    private final ApplicationEventPublisher events;

    StuckSteps(
            RuntimeService runtime,
            ManagementService management,
            Cases cases,
            InServersName server,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.cases = cases;
        this.server = server;
        this.events = events;
    }

    /** @param detail what only an administrator can read; null where the cause is told in Japanese */
    record Line(String job, String subject, String step, String cause, String detail) {}

    @Transactional(readOnly = true)
    List<Line> list() {
        return server.call(
                () -> runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                        // A case that has called another has an incident for it, too.
                        .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                        .map(this::line)
                        .toList());
    }

    /** Once; where it fails again, it is listed again. */
    @Transactional
    void retry(String job, String reason, String person) {
        var why = Reason.given(reason);
        var step = list().stream().filter(line -> line.job().equals(job)).findFirst();
        var stuck = step.orElseThrow(() -> Refusal.conflict("repair.notStuck"));
        server.call(() -> {
            management.setJobRetries(job, 1);
            return null;
        });
        events.publishEvent(new StepRetried(stuck.subject(), person, stuck.step(), why));
    }

    private Line line(Incident incident) {
        var told = Optional.ofNullable(incident.getIncidentMessage());
        var isJapanese = told.filter(JAPANESE.asPredicate()).isPresent();
        return new Line(
                incident.getConfiguration(),
                cases.key(incident.getProcessInstanceId()),
                cases.step(incident.getProcessDefinitionId(), incident.getActivityId()),
                isJapanese ? told.get() : "システムの不具合か、外のシステムの停止で失敗しました。原因を直してから、もう一度試してください。",
                isJapanese ? null : told.orElse(null));
    }
}
