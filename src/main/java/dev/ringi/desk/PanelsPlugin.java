package dev.ringi.desk;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Panels on Cockpit's dashboard that lead to pages beside it. Found through META-INF/services. */
public class PanelsPlugin extends AbstractCockpitPlugin {

    static final String ID = "ringi-panels";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(PanelsPluginResource.class);
    }
}
