package dev.ringi.submission.desk;

import dev.ringi.desk.Answer;
import dev.ringi.desk.TasklistResource;
import dev.ringi.html.Html;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A task's tabs as HTML fragments, and the comments at its form. */
@Component
public class BesideResource implements TasklistResource {

    /** More than any answer; what is cut off here is no Json any more. */
    private static final int LIMIT = 64 * 1024;

    private static final String TYPE = "text/html; charset=UTF-8";

    private final TaskTabs tabs;
    private final TaskComments comments;

    BesideResource(TaskTabs tabs, TaskComments comments) {
        this.tabs = tabs;
        this.comments = comments;
    }

    @Override
    public String feature() {
        return "beside";
    }

    @GET
    @Path("task/{taskId}/lastYear")
    public Response lastYear(@PathParam("taskId") String taskId) {
        return page(() -> tabs.lastYear(taskId));
    }

    /** @param since number of the version to compare with; without it, the one that concerns the caller */
    @GET
    @Path("task/{taskId}/changes")
    public Response changes(@PathParam("taskId") String taskId, @QueryParam("since") Integer since) {
        return page(() -> tabs.changes(taskId, since));
    }

    @GET
    @Path("task/{taskId}/history")
    public Response history(@PathParam("taskId") String taskId) {
        return page(() -> tabs.history(taskId));
    }

    @GET
    @Path("task/{taskId}/version/{number}")
    public Response version(@PathParam("taskId") String taskId, @PathParam("number") int number) {
        return page(() -> tabs.version(taskId, number));
    }

    @GET
    @Path("task/{taskId}/draft/{number}")
    public Response draft(@PathParam("taskId") String taskId, @PathParam("number") int number) {
        return page(() -> tabs.draft(taskId, number));
    }

    @GET
    @Path("task/{taskId}/comments")
    public Response comments(@PathParam("taskId") String taskId) {
        return Answer.to(() -> comments.of(taskId));
    }

    /** A drafter's answer, as {@code {"text": "…"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("task/{taskId}/comments/{id}/reply")
    public Response reply(@PathParam("taskId") String taskId, @PathParam("id") long id, InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LIMIT);
        return Answer.to(() -> comments.reply(taskId, id, bytes));
    }

    /** A reviewer calls the comment settled. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("task/{taskId}/comments/{id}/closed")
    public Response close(@PathParam("taskId") String taskId, @PathParam("id") long id) {
        return Answer.to(() -> comments.close(taskId, id));
    }

    private static Response page(Supplier<Html> page) {
        return Answer.file(TYPE, () -> page.get().trusted().getBytes(StandardCharsets.UTF_8));
    }
}
