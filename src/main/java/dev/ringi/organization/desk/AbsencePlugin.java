package dev.ringi.organization.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** 不在の登録, an entry of Tasklist's head line. Found through META-INF/services. */
public class AbsencePlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi-absence";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(AbsencePluginResource.class);
    }
}
