package dev.ringi.publication;

import dev.ringi.calendar.JapaneseDate;
import java.time.Instant;
import java.time.ZoneId;

/** A moment as an office writes it: 令和5年6月1日9時00分. */
final class JapaneseTime {

    private JapaneseTime() {}

    static String of(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return JapaneseDate.format(local.toLocalDate()) + "%d時%02d分".formatted(local.getHour(), local.getMinute());
    }
}
