package dev.ringi.desk;

import dev.ringi.engine.RefusedBy;
import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** A call's result, or its refusal as {@code {"message": "…"}} with the status of its kind. */
public final class Answer {

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
            return refusing(refusal);
        }
    }

    /** For calls whose result isn't sent as it is. */
    public static Response refusing(Refusal refusal) {
        RefusedBy.note(refusal);
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("message", refusal.getMessage()))
                .build();
    }
}
