package dev.ringi.rehearsal;

import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.cycle.Cycle;
import dev.ringi.engine.EngineClock;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.rehearsal.process.EngineWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Walks one year through all phases: whoever has an open task does it; when nobody has, the clock is set forward to the next
 * timer, or to the next phase's kickoff.
 */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Rehearsal {

    /** Rounds of a tenth of a second at least; on a busy machine a print alone may take a minute. */
    private static final int PATIENCE = 3_000;

    private final Organization organization;
    private final Phases phases;
    private final Script script;
    private final Errands errands;
    private final EngineWork engine;
    private final EngineClock engineClock;
    private final RehearsalClock clock;
    private final Report report;
    private final Map<String, Participant> participants = new LinkedHashMap<>();

    Rehearsal(
            Organization organization,
            Phases phases,
            Script script,
            Errands errands,
            EngineWork engine,
            EngineClock engineClock,
            RehearsalClock clock,
            Report report) {
        this.organization = organization;
        this.phases = phases;
        this.script = script;
        this.errands = errands;
        this.engine = engine;
        this.engineClock = engineClock;
        this.clock = clock;
        this.report = report;
    }

    /** @return the cycles, published */
    List<Cycle> walk(String address) throws InterruptedException {
        for (var idle = 0; idle < PATIENCE; idle++) {
            engine.failure().ifPresent(why -> {
                throw new RehearsalFailed(why);
            });
            if (engine.isPending()) {
                Thread.sleep(100);
            } else if (everybodyActs(address)) {
                idle = 0;
            } else if (phases.areOver()) {
                return phases.cycles();
            } else {
                setClockForward();
            }
        }
        throw new RehearsalFailed("nothing moves");
    }

    private boolean everybodyActs(String address) throws InterruptedException {
        var acted = false;
        for (var person : organization.people()) {
            var participant = participants.computeIfAbsent(person.id(), id -> Participant.login(address, id));
            acted |= did(person, errands.ofTheirOwn(participant));
            for (var task : participant.tasks()) {
                if (did(person, acts(participant, task))) {
                    acted = true;
                    awaitEngine();
                }
            }
        }
        return acted;
    }

    /** It may be about to take away what others would find among their tasks, as the other consents after an objection. */
    private void awaitEngine() throws InterruptedException {
        for (var idle = 0; idle < PATIENCE && engine.isPending(); idle++) {
            Thread.sleep(10);
        }
    }

    private boolean did(Person person, Optional<String> what) {
        what.ifPresent(words -> report.say(person.name() + "　" + words));
        return what.isPresent();
    }

    private Optional<String> acts(Participant person, JsonNode task) {
        var holder = task.path("assignee").asText("");
        if (!List.of("", "null", person.id()).contains(holder)) {
            return Optional.empty();
        }
        var step = task.path("taskDefinitionKey").asText();
        var values = new FormValues(person.formVariables(task.path("id").asText()));
        var errand = step.equals(DRAFT_SHEET) ? errands.atDraft(person, task, values) : Optional.<String>empty();
        return errand.or(() -> script.act(person.id(), step, values).map(act -> submit(person, task, act)));
    }

    private static String submit(Participant person, JsonNode task, Act act) {
        var id = task.path("id").asText();
        person.claim(id);
        person.submit(id, act.form());
        return task.path("name").asText() + " → " + act.words();
    }

    private void setClockForward() {
        var next = phases.areUnderWay() ? engine.nextTimer() : phases.nextKickoff();
        next.ifPresent(time -> {
            clock.setForwardTo(time);
            engineClock.follow();
            report.say("（時計を進めました）");
        });
    }
}
