package dev.ringi.organization;

import java.util.List;

/**
 * A group as others see it: the engine's mirror, the administrator.
 *
 * @param id ASCII
 * @param name Japanese, such as 政策企画課（課長）
 * @param members ids of people, in display order
 */
public record Group(String id, String name, List<String> members) {}
