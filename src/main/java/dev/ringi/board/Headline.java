package dev.ringi.board;

/**
 * A sentence on top of the board.
 *
 * @param list what it counts; null where it isn't about sheets
 * @param troubled whether somebody should do something about it
 */
public record Headline(String text, BoardFilter list, boolean troubled) {}
