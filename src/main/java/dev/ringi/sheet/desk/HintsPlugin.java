package dev.ringi.sheet.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** What a colleague would ask about a sheet, while it is being written. Found through META-INF/services. */
public class HintsPlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi-hints";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(HintsPluginResource.class);
    }
}
