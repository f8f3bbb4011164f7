package dev.ringi.submission.desk;

import dev.ringi.desk.Someone;

/**
 * Who saved a draft when, and who has the task.
 *
 * @param by the person's name, or null if nobody saved yet
 * @param at ISO 8601 in UTC, or null
 * @param revision to be sent along with the next save, as {@code If-Match}
 * @param holder the assignee, or null
 * @param offered whether the caller may save, and take the task over
 */
public record SavedDraft(String by, String at, int revision, Someone holder, boolean offered) {}
