package dev.ringi.desk;

import dev.ringi.engine.WebappAddresses;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** All that Ringi adds to Cockpit, behind its session and CSRF check. Found through META-INF/services. */
public class RingiCockpitPlugin extends AbstractCockpitPlugin {

    @Override
    public String getId() {
        return WebappAddresses.PLUGIN;
    }

    /** By the id alone it would be Tasklist's. */
    @Override
    public String getAssetDirectory() {
        return super.getAssetDirectory() + "-cockpit";
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(CockpitRoot.class);
    }
}
