package dev.ringi.calendar;

import java.time.Instant;
import java.time.ZoneId;

/** A moment as an office writes it: 令和5年6月1日9時00分. */
public final class JapaneseTime {

    private JapaneseTime() {}

    public static String of(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return JapaneseDate.format(local.toLocalDate()) + "%d時%02d分".formatted(local.getHour(), local.getMinute());
    }
}
