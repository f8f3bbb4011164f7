package dev.ringi.submission.desk;

import dev.ringi.desk.Answer;
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
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** A task's tabs as HTML fragments; public because the servlet container's JAX-RS creates it, not Spring. */
@Path("plugin/" + BesidePlugin.ID)
public class BesidePluginResource extends AbstractTasklistPluginRootResource {

    /** More than any answer; what is cut off here is no Json any more. */
    private static final int LIMIT = 64 * 1024;

    private static final String TYPE = "text/html; charset=UTF-8";

    public BesidePluginResource() {
        super(BesidePlugin.ID);
    }

    @GET
    @Path("{engine}/task/{taskId}/lastYear")
    public Response lastYear(@PathParam("taskId") String taskId) {
        return page(() -> bean(TaskTabs.class).lastYear(taskId));
    }

    /** @param since number of the version to compare with; without it, the one that concerns the caller */
    @GET
    @Path("{engine}/task/{taskId}/changes")
    public Response changes(@PathParam("taskId") String taskId, @QueryParam("since") Integer since) {
        return page(() -> bean(TaskTabs.class).changes(taskId, since));
    }

    @GET
    @Path("{engine}/task/{taskId}/history")
    public Response history(@PathParam("taskId") String taskId) {
        return page(() -> bean(TaskTabs.class).history(taskId));
    }

    @GET
    @Path("{engine}/task/{taskId}/version/{number}")
    public Response version(@PathParam("taskId") String taskId, @PathParam("number") int number) {
        return page(() -> bean(TaskTabs.class).version(taskId, number));
    }

    @GET
    @Path("{engine}/task/{taskId}/draft/{number}")
    public Response draft(@PathParam("taskId") String taskId, @PathParam("number") int number) {
        return page(() -> bean(TaskTabs.class).draft(taskId, number));
    }

    @GET
    @Path("{engine}/task/{taskId}/comments")
    public Response comments(@PathParam("taskId") String taskId) {
        return Answer.to(() -> bean(TaskComments.class).of(taskId));
    }

    /** A drafter's answer, as {@code {"text": "…"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{engine}/task/{taskId}/comments/{id}/reply")
    public Response reply(@PathParam("taskId") String taskId, @PathParam("id") long id, InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LIMIT);
        return Answer.to(() -> bean(TaskComments.class).reply(taskId, id, bytes));
    }

    /** A reviewer calls the comment settled. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{engine}/task/{taskId}/comments/{id}/closed")
    public Response close(@PathParam("taskId") String taskId, @PathParam("id") long id) {
        return Answer.to(() -> bean(TaskComments.class).close(taskId, id));
    }

    private static Response page(Supplier<Html> page) {
        return Answer.file(TYPE, () -> page.get().trusted().getBytes(StandardCharsets.UTF_8));
    }

    private <T> T bean(Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(type);
    }
}
