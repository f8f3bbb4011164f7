package dev.ringi.desk;

import dev.ringi.engine.WebappAddresses;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the plugin's script and style, and leads to the features; public because JAX-RS creates it. */
@Path("plugin/" + WebappAddresses.PLUGIN)
public class CockpitRoot extends AbstractCockpitPluginRootResource {

    public CockpitRoot() {
        super(WebappAddresses.PLUGIN);
    }

    @Path("{engine}/{feature}")
    public CockpitResource feature(@PathParam("feature") String feature) {
        return DeskResources.find(servletContext, CockpitResource.class, feature);
    }
}
