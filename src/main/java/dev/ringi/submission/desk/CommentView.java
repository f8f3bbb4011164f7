package dev.ringi.submission.desk;

import java.util.List;

/**
 * A review comment for those who see the task.
 *
 * @param path where the commented text stands now, or null where its row was taken out
 * @param quoted what stood there when the comment was made
 * @param proposal wording to take over, or null
 * @param at Japanese, to the minute
 * @param state name of the state; {@code stateLabel} is what people read
 * @param mayClose whether the caller may call it settled
 */
record CommentView(
        long id,
        String path,
        String label,
        String quoted,
        String text,
        String proposal,
        String author,
        String at,
        int round,
        String state,
        String stateLabel,
        List<Reply> replies,
        boolean mayClose) {

    record Reply(String text, String author, String at) {}
}
