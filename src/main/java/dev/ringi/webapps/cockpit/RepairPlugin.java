package dev.ringi.webapps.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** A panel on Cockpit's dashboard that leads to what is stuck. Found through META-INF/services. */
public class RepairPlugin extends AbstractCockpitPlugin {

    static final String ID = "ringi-repair";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(RepairPluginResource.class);
    }
}
