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
        events.publishEvent(eventOf(step, sheet.businessKey()));
    }

    List<Step> of(Sheet sheet) {
        return steps.findBySheetIdOrderById(sheet.id());
    }

    private static DomainEvent eventOf(Step step, String subject) {
        return switch (step.kind()) {
            case SUBMITTED ->
                new SheetSubmitted(subject, step.actor(), step.capacity(), step.sheetId(), step.version(), step.hash());
            case APPROVED ->
                new SheetApproved(
                        subject,
                        step.actor(),
                        step.capacity(),
                        step.sheetId(),
                        step.version(),
                        step.hash(),
                        step.department());
            case RETURNED ->
                new SheetReturned(
                        subject, step.actor(), step.capacity(), step.sheetId(), step.version(), step.reason());
            case ACCEPTED ->
                new SheetAccepted(subject, step.actor(), step.capacity(), step.sheetId(), step.version(), step.hash());
            case REOPENED ->
                new SheetReopened(
                        subject, step.actor(), step.capacity(), step.sheetId(), step.version(), step.reason());
        };
    }
}
