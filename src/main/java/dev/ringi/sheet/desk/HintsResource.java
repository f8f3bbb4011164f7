package dev.ringi.sheet.desk;

import dev.ringi.desk.Answer;
import dev.ringi.desk.TasklistResource;
import dev.ringi.sheet.DraftContent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** POST {@code {"sheet": {…}}} as typed so far; keeps nothing. */
@Component
public class HintsResource implements TasklistResource {

    private final TaskHints hints;

    HintsResource(TaskHints hints) {
        this.hints = hints;
    }

    @Override
    public String feature() {
        return "hints";
    }

    @POST
    @Path("task/{taskId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hints(@PathParam("taskId") String taskId, InputStream body) throws IOException {
        var bytes = body.readNBytes(DraftContent.LIMIT + 1);
        return Answer.to(() -> hints.of(taskId, DraftContent.read(bytes)));
    }
}
