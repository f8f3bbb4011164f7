package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.Sheet;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each act into the sheet's history and tells of it. */
@Component
class StepLog {

    private final StepRepository steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepLog(StepRepository steps, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    void write(StepKind kind, Sheet sheet, Actor by, String reason) {
        var step = steps.save(new Step(kind, sheet, by, reason, clock.instant()));
        events.publishEvent(eventOf(step, sheet));
        if (by.absent() != null) {
            events.publishEvent(
                    new DecidedOnBehalf(sheet.id(), sheet.title(), sheet.businessKey(), step.id(), step.seat()));
        }
    }

    Step get(long stepId) {
        return steps.findById(stepId).orElseThrow();
    }

    List<Step> of(Sheet sheet) {
        return steps.findBySheetIdOrderById(sheet.id());
    }

    private static DomainEvent eventOf(Step step, Sheet sheet) {
        var key = sheet.businessKey();
        var id = sheet.id();
        var who = step.actor();
        var as = step.capacity();
        var behalf = step.onBehalfOf();
        return switch (step.kind()) {
            case SUBMITTED -> new SheetSubmitted(key, who, as, id, step.version(), step.hash());
            case WITHDRAWN -> new SheetWithdrawn(key, who, as, id, step.version());
            case CONSENTED, CONSENTED_WITH_OPINION ->
                new SheetConsented(key, who, as, behalf, id, step.version(), step.department(), step.reason());
            case OBJECTED ->
                new SheetObjected(key, who, as, behalf, id, step.version(), step.department(), step.reason());
            case ESCALATED -> new ConsentOverdue(key, who, id, sheet.title(), step.department());
            case APPROVED -> new SheetApproved(key, who, as, behalf, id, step.version(), step.hash(), step.seat());
            case RETURNED -> new SheetReturned(key, who, as, behalf, id, step.version(), step.reason());
            case ACCEPTED -> new SheetAccepted(key, who, as, id, step.version(), step.hash());
            case REOPENED -> new SheetReopened(key, who, as, id, step.version(), step.reason());
            case READ_AFTERWARDS -> new SheetReadAfterwards(key, who, as, id, step.version());
        };
    }
}
