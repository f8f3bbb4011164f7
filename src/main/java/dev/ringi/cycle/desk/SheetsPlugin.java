package dev.ringi.cycle.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** 自分の課のシート, an entry of Tasklist's head line. Found through META-INF/services. */
public class SheetsPlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi-sheets";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(SheetsPluginResource.class);
    }
}
