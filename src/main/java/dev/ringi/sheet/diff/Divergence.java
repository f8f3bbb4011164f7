package dev.ringi.sheet.diff;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A place where two people's texts, begun from the same one, differ.
 *
 * @param path of the field in mine; of a row that one side alone has, the row's, where it stands or would stand in mine
 * @param mine what I would read there, empty where nothing stands
 * @param onlyIn the side that alone has this row, or null where both have the field
 * @param advised the side to take where the other left the place as both had found it, or null where people must decide
 * @param value theirs as it is submitted: the field's value, or the whole row
 */
public record Divergence(
        String path, String label, String mine, String theirs, Side onlyIn, Side advised, JsonNode value) {

    public enum Side {
        MINE,
        THEIRS
    }
}
