package dev.ringi.desk;

import java.time.Instant;
import java.util.List;

/**
 * A person's step has begun and waits for somebody of {@code groups} or {@code people}.
 *
 * @param due when it is due, or null
 * @param cause why it came back (a return's reason), or null
 */
public record TaskOffered(
        String taskId,
        String name,
        String businessKey,
        List<String> groups,
        List<String> people,
        Instant due,
        String cause) {}
