package dev.ringi.driver;

import static dev.ringi.driver.Act.done;
import static dev.ringi.driver.Act.refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What one person's absences answer; they are known by the ids under which they were registered. */
final class AbsenceLaws {

    private AbsenceLaws() {}

    record Days(LocalDate first, LocalDate last) {

        boolean meet(Days other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    static Act<Map<String, Days>> leave(String id, Days days) {
        return absences -> absences.values().stream().anyMatch(days::meet)
                ? refused(absences)
                : done(with(absences, id, days), id);
    }

    static Act<Map<String, Days>> comeBack(String id) {
        return absences -> absences.containsKey(id) ? done(with(absences, id, null), Deed.DONE) : refused(absences);
    }

    private static Map<String, Days> with(Map<String, Days> absences, String id, Days days) {
        var changed = new TreeMap<>(absences);
        if (days == null) {
            changed.remove(id);
        } else {
            changed.put(id, days);
        }
        return changed;
    }
}
