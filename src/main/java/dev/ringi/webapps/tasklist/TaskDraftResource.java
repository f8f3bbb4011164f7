package dev.ringi.webapps.tasklist;

import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** A task's draft: GET tells who saved it when, PUT saves {@code {"sheet": {…}}}. */
@Produces(MediaType.APPLICATION_JSON)
public class TaskDraftResource extends AbstractTasklistPluginResource {

    private static final Map<String, Integer> STATUS = Map.of(
            "draft.noTask", 404,
            "draft.noSheet", 404,
            "draft.notAssignee", 403,
            "draft.tooLarge", 413);

    private final String taskId;
    private final TaskDrafts drafts;

    TaskDraftResource(String engine, String taskId, TaskDrafts drafts) {
        super(engine);
        this.taskId = taskId;
        this.drafts = drafts;
    }

    @GET
    public Response last() {
        return answer(() -> drafts.last(taskId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(InputStream body) throws IOException {
        var bytes = body.readNBytes(DraftContent.LIMIT + 1);
        return answer(() -> drafts.save(taskId, DraftContent.read(bytes)));
    }

    private static Response answer(Supplier<SavedDraft> call) {
        try {
            return Response.ok(call.get()).build();
        } catch (Refusal refusal) {
            return Response.status(STATUS.getOrDefault(refusal.code(), 400))
                    .entity(Map.of("message", refusal.getMessage()))
                    .build();
        }
    }
}
