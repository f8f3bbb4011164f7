package dev.ringi.webapps.tasks;

import dev.ringi.webapps.tasklist.Answer;
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
        return Answer.to(taskChoices()::ofCaller);
    }

    @GET
    @Path("{engine}/closed-days")
    public Response closedDays() {
        return Answer.to(taskChoices()::closedDays);
    }

    private TaskChoices taskChoices() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(TaskChoices.class);
    }
}
