package dev.ringi.cycle.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** What the bar above Tasklist's list asks the server. Found through META-INF/services. */
public class TasksPlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi-tasks";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TasksPluginResource.class);
    }
}
