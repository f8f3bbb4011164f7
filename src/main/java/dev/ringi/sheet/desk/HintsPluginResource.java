package dev.ringi.sheet.desk;

import dev.ringi.desk.Answer;
import dev.ringi.sheet.DraftContent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** POST {@code {"sheet": {…}}} as typed so far; keeps nothing. Public because JAX-RS creates it. */
@Path("plugin/" + HintsPlugin.ID)
public class HintsPluginResource extends AbstractTasklistPluginRootResource {

    public HintsPluginResource() {
        super(HintsPlugin.ID);
    }

    @POST
    @Path("{engine}/task/{taskId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hints(@PathParam("taskId") String taskId, InputStream body) throws IOException {
        var bytes = body.readNBytes(DraftContent.LIMIT + 1);
        return Answer.to(() -> taskHints().of(taskId, DraftContent.read(bytes)));
    }

    private TaskHints taskHints() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(TaskHints.class);
    }
}
