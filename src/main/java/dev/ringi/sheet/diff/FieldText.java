package dev.ringi.sheet.diff;

/**
 * A field of a sheet with what stands in it.
 *
 * @param path as in {@code sheet.items[2].text}
 * @param label as people call it: 実施目標, or 取組内容とスケジュール 3 for a row
 * @param text empty where nothing is filled in; line ends are {@code \n}
 */
public record FieldText(String path, String label, String text) {}
