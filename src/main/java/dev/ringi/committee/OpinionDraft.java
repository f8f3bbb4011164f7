package dev.ringi.committee;

/**
 * What a member wrote about one target.
 *
 * @param targetId null for the plan as a whole (全体)
 */
public record OpinionDraft(Long targetId, String text) {}
