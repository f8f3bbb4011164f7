package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.cycle.Cycle;
import dev.ringi.cycle.CycleState;
import dev.ringi.cycle.Cycles;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.rehearsal.process.EngineClock;
import dev.ringi.rehearsal.process.EngineWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Walks one year: whoever has an open task does it; when nobody has, the clock is set forward to the next timer. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Rehearsal {

    private static final int PATIENCE = 600;

    private final Organization organization;
    private final Cycles cycles;
    private final Script script;
    private final EngineWork engine;
    private final EngineClock engineClock;
    private final RehearsalClock clock;
    private final Report report;
    private final Map<String, Participant> participants = new LinkedHashMap<>();

    Rehearsal(
            Organization organization,
            Cycles cycles,
            Script script,
            EngineWork engine,
            EngineClock engineClock,
            RehearsalClock clock,
            Report report) {
        this.organization = organization;
        this.cycles = cycles;
        this.script = script;
        this.engine = engine;
        this.engineClock = engineClock;
        this.clock = clock;
        this.report = report;
    }

    /** @return the cycle, published */
    Cycle walk(String address) throws InterruptedException {
        for (var idle = 0; idle < PATIENCE; idle++) {
            engine.failure().ifPresent(why -> {
                throw new RehearsalFailed(why);
            });
            if (isPublished()) {
                return cycles.all().get(0);
            }
            if (engine.isPending()) {
                Thread.sleep(100);
            } else if (everybodyActs(address)) {
                idle = 0;
            } else {
                setClockForward();
            }
        }
        throw new RehearsalFailed("nothing moves");
    }

    private boolean isPublished() {
        var all = cycles.all();
        return !all.isEmpty() && all.get(0).state() == CycleState.PUBLISHED;
    }

    private boolean everybodyActs(String address) {
        var acted = false;
        for (var person : organization.people()) {
            var participant = participants.computeIfAbsent(person.id(), id -> Participant.login(address, id));
            for (var task : participant.tasks()) {
                acted |= acts(person, participant, task);
            }
        }
        return acted;
    }

    private boolean acts(Person person, Participant participant, JsonNode task) {
        var id = task.path("id").asText();
        var holder = task.path("assignee").asText("");
        if (!List.of("", "null", person.id()).contains(holder)) {
            return false;
        }
        var act = script.act(person.id(), task.path("taskDefinitionKey").asText(), participant.formVariables(id));
        act.ifPresent(todo -> {
            participant.claim(id);
            participant.submit(id, todo.form());
            report.say(person.name() + "　" + task.path("name").asText() + " → " + todo.words());
        });
        return act.isPresent();
    }

    private void setClockForward() {
        engine.nextTimer().ifPresent(time -> {
            clock.setForwardTo(time);
            engineClock.follow();
            report.say("（時計を進めました）");
        });
    }
}
