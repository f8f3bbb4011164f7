package dev.ringi.engine;

import org.springframework.util.unit.DataSize;

/**
 * Where a feature takes files, as the bare body of a call; whoever has such a door offers a bean of it.
 *
 * @param path what all its addresses begin with
 * @param most of one file; a little more still passes, so that the feature may refuse it in its own words
 */
public record UploadDoor(String path, DataSize most) {}
