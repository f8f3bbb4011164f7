package dev.ringi.webapps.tasklist;

import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** A call's result, or its refusal as {@code {"message": "…"}} with the status that fits. */
public final class Answer {

    private static final Map<String, Integer> STATUS = Map.of(
            "attachment.unknown", 404,
            "attachment.noSheet", 404,
            "attachment.notContributor", 403,
            "attachment.tooLarge", 413,
            "desk.noTask", 404,
            "desk.noEdition", 404,
            "desk.noSheet", 404,
            "desk.notAssignee", 403,
            "desk.tooLarge", 413);

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
        } catch (Refusal refusal) {
            return Response.status(STATUS.getOrDefault(refusal.code(), 400))
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("message", refusal.getMessage()))
                    .build();
        }
    }
}
