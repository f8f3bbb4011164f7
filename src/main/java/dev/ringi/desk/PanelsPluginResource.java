package dev.ringi.desk;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the panels' script and style; public because the servlet container's JAX-RS creates it. */
@Path("plugin/" + PanelsPlugin.ID)
public class PanelsPluginResource extends AbstractCockpitPluginRootResource {

    public PanelsPluginResource() {
        super(PanelsPlugin.ID);
    }
}
