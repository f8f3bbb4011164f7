package dev.ringi.cycle.desk;

import dev.ringi.desk.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Public because the servlet container's JAX-RS creates it, not Spring. */
@Path("plugin/" + TasksPlugin.ID)
public class TasksPluginResource extends AbstractTasklistPluginRootResource {

    public TasksPluginResource() {
        super(TasksPlugin.ID);
    }

    @GET
    @Path("{engine}/choices")
    public Response choices() {
        var choices = WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(TaskChoices.class);
        return Answer.to(choices::ofCaller);
    }
}
