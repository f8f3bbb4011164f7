package dev.ringi.webapps.cockpit;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the panel's script and style; public because the servlet container's JAX-RS creates it. */
@Path("plugin/" + RepairPlugin.ID)
public class RepairPluginResource extends AbstractCockpitPluginRootResource {

    public RepairPluginResource() {
        super(RepairPlugin.ID);
    }
}
