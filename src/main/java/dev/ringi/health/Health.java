package dev.ringi.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.database.Presence;
import dev.ringi.engine.EngineState;
import dev.ringi.health.HealthServer.Answer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** Whether the process is all right, and whether it can serve anybody. Nothing here waits, whatever is gone. */
@Component
class Health {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApplicationAvailability availability;
    private final Presence database;
    private final EngineState engine;

    Health(ApplicationAvailability availability, Presence database, EngineState engine) {
        this.availability = availability;
        this.database = database;
        this.engine = engine;
    }

    /** Not whether others are there: to start the process again would help nobody. */
    Answer live() {
        return answer(Map.of("process", availability.getLivenessState() == LivenessState.CORRECT));
    }

    /** Once it has started, its tables are migrated, too. */
    Answer ready() {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("started", availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
        parts.put("database", database.hasAnsweredWithin(SOON));
        parts.put("engine", engine.isUp());
        parts.put("jobs", engine.isWorkingOffJobs());
        return answer(parts);
    }

    private static Answer answer(Map<String, Boolean> parts) {
        var all = !parts.containsValue(false);
        var body = new LinkedHashMap<String, String>();
        body.put("status", word(all));
        parts.forEach((part, up) -> body.put(part, word(up)));
        try {
            return new Answer(all ? 200 : 503, "application/json", JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
