package dev.ringi.sheet;

import java.time.LocalDate;

/**
 * What is asked for in an extension (期限延長).
 *
 * @param submission the new 提出期限, or null where it stays
 * @param review the new 点検期限, or null where it stays
 */
public record Postponement(LocalDate submission, LocalDate review, String reason) {

    Deadlines after(Deadlines before) {
        return new Deadlines(
                submission == null ? before.submission() : submission, review == null ? before.review() : review);
    }
}
