package dev.ringi.desk;

import dev.ringi.engine.WebappAddresses;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Serves the plugin's script and style, and leads to the features; public because JAX-RS creates it. */
@Path("plugin/" + WebappAddresses.PLUGIN)
public class TasklistRoot extends AbstractTasklistPluginRootResource {

    public TasklistRoot() {
        super(WebappAddresses.PLUGIN);
    }

    @Path("{engine}/{feature}")
    public TasklistResource feature(@PathParam("feature") String feature) {
        return DeskResources.find(servletContext, TasklistResource.class, feature);
    }
}
