package dev.ringi.webapps.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** A panel on Cockpit's dashboard that leads administrators to the mails. Found through META-INF/services. */
public class MailsPlugin extends AbstractCockpitPlugin {

    static final String ID = "ringi-mails";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(MailsPluginResource.class);
    }
}
