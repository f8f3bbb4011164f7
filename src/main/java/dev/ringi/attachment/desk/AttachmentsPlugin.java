package dev.ringi.attachment.desk;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** The tab 添付 of a task, and the REST behind it. Found through META-INF/services. */
public class AttachmentsPlugin extends AbstractTasklistPlugin {

    static final String ID = "ringi-attachments";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(AttachmentsPluginResource.class);
    }
}
