package dev.ringi.desk;

import dev.ringi.engine.WebappAddresses;
import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** All that Ringi adds to Tasklist, behind its session and CSRF check. Found through META-INF/services. */
public class RingiTasklistPlugin extends AbstractTasklistPlugin {

    @Override
    public String getId() {
        return WebappAddresses.PLUGIN;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TasklistRoot.class);
    }
}
