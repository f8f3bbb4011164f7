package dev.ringi.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached.
 *
 * @param maxSize of one file
 * @param maxTotal of a sheet's files as they are now, without their earlier versions
 * @param maxNumber of files at one sheet
 */
@ConfigurationProperties("ringi.attachments")
public record AttachmentLimits(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("100MB") DataSize maxTotal,
        @DefaultValue("30") int maxNumber) {}
