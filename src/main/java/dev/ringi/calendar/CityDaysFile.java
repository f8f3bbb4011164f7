package dev.ringi.calendar;

import dev.ringi.calendar.CityDays.NewYear;
import dev.ringi.calendar.Holidays.Moved;
import dev.ringi.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of a city's file of days ({@code ringi.calendar.file}). */
final class CityDaysFile {

    private static final Pattern YEARLY = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Pattern ONCE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Enough for any city; and however many a year are closed, there is always a next open day. */
    private static final int MOST = 100;

    private CityDaysFile() {}

    static CityDays read(YamlNode root) {
        root.keys(Set.of(), Set.of("closed", "open", "moved", "new_year"));
        var closed = new HashMap<LocalDate, String>();
        var yearly = new HashMap<MonthDay, String>();
        for (var node : few(root.get("closed"))) {
            node.keys(Set.of("day", "name"), Set.of());
            var day = node.get("day");
            var name = node.get("name").text(30);
            if (day.isText() && YEARLY.matcher(day.text(10)).matches()) {
                yearly(day).ifPresent(each -> enter(yearly, each, name, day));
            } else {
                once(day).ifPresent(one -> enter(closed, one, name, day));
            }
        }
        var open = open(root.get("open"), closed);
        return new CityDays(closed, yearly, open, moved(root.get("moved")), newYear(root.get("new_year")));
    }

    private static Map<LocalDate, String> open(YamlNode list, Map<LocalDate, String> closed) {
        var open = new HashMap<LocalDate, String>();
        for (var node : few(list)) {
            node.keys(Set.of("day", "name"), Set.of());
            var day = node.get("day");
            var name = node.get("name").text(30);
            once(day).ifPresent(one -> {
                if (closed.containsKey(one)) {
                    day.refuse("calendar.openAndClosed", JapaneseDate.format(one));
                }
                enter(open, one, name, day);
            });
        }
        return open;
    }

    private static List<Moved> moved(YamlNode list) {
        var met = new HashSet<String>();
        return few(list).stream().flatMap(node -> moved(node, met).stream()).toList();
    }

    private static Optional<Moved> moved(YamlNode node, Set<String> met) {
        node.keys(Set.of("holiday", "to"), Set.of());
        var name = node.get("holiday").text(30);
        var holiday = NationalHoliday.named(name);
        if (holiday.isEmpty() && !name.isBlank()) {
            node.get("holiday").refuse("yaml.kind", String.join("、", NationalHoliday.names()), name);
        }
        var to = once(node.get("to"));
        if (to.isPresent() && !met.add(name + to.get().getYear())) {
            node.refuse("calendar.movedTwice", name, to.get().getYear());
        }
        return holiday.flatMap(known -> to.map(day -> new Moved(known, day)));
    }

    private static NewYear newYear(YamlNode node) {
        if (!node.isPresent()) {
            return NewYear.USUAL;
        }
        node.keys(Set.of("first", "last"), Set.of());
        var first = yearly(node.get("first"));
        var last = yearly(node.get("last"));
        if (first.isEmpty() || last.isEmpty()) {
            return NewYear.USUAL;
        }
        if (first.get().getMonth() != Month.DECEMBER || last.get().getMonth() != Month.JANUARY) {
            node.refuse("calendar.newYear");
        }
        return new NewYear(first.get(), last.get());
    }

    private static List<YamlNode> few(YamlNode list) {
        var items = list.items();
        if (items.size() > MOST) {
            list.refuse("calendar.tooManyDays", MOST);
        }
        return items;
    }

    private static <D> void enter(Map<D, String> days, D day, String name, YamlNode node) {
        if (days.putIfAbsent(day, name) != null) {
            node.refuse("calendar.dayTwice", node.text(10));
        }
    }

    private static Optional<LocalDate> once(YamlNode node) {
        var written = node.text(10);
        try {
            if (ONCE.matcher(written).matches()) {
                return Optional.of(LocalDate.parse(written));
            }
        } catch (DateTimeException noSuchDay) {
            // Refused as whatever else is no day.
        }
        return refuse(node, "calendar.day", written);
    }

    private static Optional<MonthDay> yearly(YamlNode node) {
        var written = node.text(10);
        try {
            if (YEARLY.matcher(written).matches()) {
                return Optional.of(MonthDay.parse("--" + written));
            }
        } catch (DateTimeException noSuchDay) {
            // Refused as whatever else is no day.
        }
        return refuse(node, "calendar.yearly", written);
    }

    private static <D> Optional<D> refuse(YamlNode node, String code, String written) {
        if (!written.isBlank()) {
            node.refuse(code, written);
        }
        return Optional.empty();
    }
}
