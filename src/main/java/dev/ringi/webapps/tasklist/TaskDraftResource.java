package dev.ringi.webapps.tasklist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** A task's draft: GET tells who saved it when, PUT saves {@code {"sheet": {…}}}. */
@Produces(MediaType.APPLICATION_JSON)
public class TaskDraftResource extends AbstractTasklistPluginResource {

    private final String taskId;
    private final TaskDrafts drafts;

    TaskDraftResource(String engine, String taskId, TaskDrafts drafts) {
        super(engine);
        this.taskId = taskId;
        this.drafts = drafts;
    }

    @GET
    public Response last() {
        return Answer.to(() -> drafts.last(taskId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(InputStream body) throws IOException {
        var bytes = body.readNBytes(DraftContent.LIMIT + 1);
        return Answer.to(() -> drafts.save(taskId, DraftContent.read(bytes)));
    }
}
