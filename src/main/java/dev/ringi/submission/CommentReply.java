package dev.ringi.submission;

import java.time.Instant;

/**
 * What the department answers to a review comment.
 *
 * @param author id of the person
 * @param capacity title held on that day
 */
public record CommentReply(String text, String author, String capacity, Instant at) {}
