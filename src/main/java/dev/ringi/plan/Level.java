package dev.ringi.plan;

import dev.ringi.numeral.Mark;

/**
 * 階層: one level of a programme's tree, such as 視点 or 重点ターゲット.
 *
 * @param name what its nodes are called
 * @param mark how a node's number is printed, with {@code {number}} or {@code {circled}} in it: 視点{number}; empty where it
 *     isn't
 * @param isContinuous numbered through the whole plan, so that the mark alone tells which; else anew below each node
 */
public record Level(String key, String name, String mark, boolean isContinuous) {

    private static final String NUMBER = "{number}";
    private static final String CIRCLED = "{circled}";

    static boolean isMark(String text) {
        return text.contains(NUMBER) || text.contains(CIRCLED);
    }

    /** As printed: 視点1, ①; empty where numbers of this level aren't. */
    public String mark(int number) {
        return mark.replace(NUMBER, Integer.toString(number)).replace(CIRCLED, Mark.of(number));
    }
}
