package dev.ringi.submission.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** What a task's tabs show beside its form. Found through META-INF/services. */
public class BesidePlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi-beside";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(BesidePluginResource.class);
    }
}
