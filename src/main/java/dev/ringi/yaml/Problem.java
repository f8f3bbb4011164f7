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
        var place = line == 0 ? path : path + "(%d行目)".formatted(line);
        return place.isEmpty() ? rule.getMessage() : place + ": " + rule.getMessage();
    }
}
