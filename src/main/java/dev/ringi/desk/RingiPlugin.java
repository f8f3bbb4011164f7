package dev.ringi.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** What Ringi adds to Tasklist's own REST, behind its session and CSRF check. Found through META-INF/services. */
public class RingiPlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(RingiPluginResource.class);
    }
}
