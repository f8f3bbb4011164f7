package dev.ringi.webapps.tasklist;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.DraftOutdated;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** A call's result, or its refusal as {@code {"message": "…"}} with the status that fits. */
public final class Answer {

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("attachment.unknown", 404),
            Map.entry("attachment.noSheet", 404),
            Map.entry("attachment.notContributor", 403),
            Map.entry("attachment.tooLarge", 413),
            Map.entry("desk.noTask", 404),
            Map.entry("desk.noEdition", 404),
            Map.entry("desk.noSheet", 404),
            Map.entry("beside.noSheet", 404),
            Map.entry("beside.noVersion", 404),
            Map.entry("organization.noAbsence", 404),
            Map.entry("organization.absenceOthers", 403),
            Map.entry("desk.notAssignee", 403),
            Map.entry("desk.notOffered", 403),
            Map.entry("desk.tooLarge", 413));

    private Answer() {}

    public static Response to(Supplier<?> call) {
        return as(MediaType.APPLICATION_JSON, call);
    }

    public static Response file(String type, Supplier<byte[]> call) {
        return as(type, call);
    }

    private static Response as(String type, Supplier<?> call) {
        try {
            return Response.ok(call.get(), type).build();
        } catch (DraftOutdated conflict) {
            throw conflict;
        } catch (Refusal refusal) {
            return Response.status(STATUS.getOrDefault(refusal.code(), 400))
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("message", refusal.getMessage()))
                    .build();
        }
    }
}
