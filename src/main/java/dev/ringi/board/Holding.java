package dev.ringi.board;

import java.time.LocalDateTime;

/**
 * What a sheet waits for, and for whom.
 *
 * @param instance id of the case in the engine
 * @param name the task's, with what it is about
 * @param step as in 承認する（納税課長）
 * @param who by name and post, as in 納税課長 吉田 真理; a seat's or department's name where nobody has begun
 * @param absence as in 不在（12月3日まで）、代決は加藤 太郎; null where nobody is away, or nothing waits
 * @param blocks whether the sheet waits for it
 */
public record Holding(
        String instance, String name, String step, String who, String absence, LocalDateTime since, boolean blocks) {}
