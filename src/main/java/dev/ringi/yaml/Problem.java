package dev.ringi.yaml;

import dev.ringi.refusal.Refusal;

/**
 * What can't be taken, and where it stands.
 *
 * @param path such as {@code targets[3].lead_departments[0]}; empty for the file as a whole
 * @param line from 1; 0 where the file can't be read at all
 */
record Problem(String path, int line, Refusal rule) {

    String text() {
        var place = path.isEmpty() ? "" : path;
        var at = line == 0 ? "" : "(%d行目)".formatted(line);
        return (place + at).isEmpty() ? rule.getMessage() : place + at + ": " + rule.getMessage();
    }
}
