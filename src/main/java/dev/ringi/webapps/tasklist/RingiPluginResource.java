package dev.ringi.webapps.tasklist;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
        var spring = WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
        return subResource(new TaskDraftResource(engine, taskId, spring.getBean(TaskDrafts.class)), engine);
    }
}
