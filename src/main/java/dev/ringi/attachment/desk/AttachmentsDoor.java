package dev.ringi.attachment.desk;

import dev.ringi.attachment.AttachmentLimits;
import dev.ringi.engine.UploadDoor;
import dev.ringi.engine.WebappAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files come in by the calls of {@link AttachmentsResource}. */
@Configuration(proxyBeanMethods = false)
class AttachmentsDoor {

    @Bean
    UploadDoor attachedFiles(AttachmentLimits limits) {
        return new UploadDoor(WebappAddresses.feature(AttachmentsResource.FEATURE), limits.maxSize());
    }
}
