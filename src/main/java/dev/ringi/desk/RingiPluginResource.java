package dev.ringi.desk;

import dev.ringi.publication.FileFormat;
import dev.ringi.publication.desk.EditionPreviews;
import dev.ringi.submission.desk.TaskDraftResource;
import dev.ringi.submission.desk.TaskDrafts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Public because the servlet container's JAX-RS creates it, not Spring. */
@Path("plugin/" + RingiPlugin.ID)
public class RingiPluginResource extends AbstractTasklistPluginRootResource {

    public RingiPluginResource() {
        super(RingiPlugin.ID);
    }

    @Path("{engine}/task/{taskId}/draft")
    public TaskDraftResource draft(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return new TaskDraftResource(engine, taskId, bean(TaskDrafts.class));
    }

    @POST
    @Path("{engine}/task/{taskId}/unclaim")
    public Response unclaim(@PathParam("taskId") String taskId) {
        return Answer.to(() -> {
            bean(OwnTasks.class).giveBack(taskId);
            return Map.of();
        });
    }

    @GET
    @Path("{engine}/edition/{editionId}/html")
    public Response editionPage(@PathParam("editionId") long editionId) {
        return Answer.file(
                "text/html; charset=UTF-8", () -> bean(EditionPreviews.class).of(editionId, FileFormat.HTML));
    }

    @GET
    @Path("{engine}/edition/{editionId}/pdf")
    public Response editionPrint(@PathParam("editionId") long editionId) {
        return Answer.file("application/pdf", () -> bean(EditionPreviews.class).of(editionId, FileFormat.PDF));
    }

    private <T> T bean(Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(type);
    }
}
