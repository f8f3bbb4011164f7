package dev.ringi.calendar;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** 休日 of 国民の祝日に関する法律 art. 3: the holidays, 振替休日 and 国民の休日. */
final class Holidays {

    /** 平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法, as amended for 2021. */
    private static final List<Moved> BY_LAW = List.of(
            new Moved(NationalHoliday.MARINE, LocalDate.of(2020, 7, 23)),
            new Moved(NationalHoliday.SPORTS, LocalDate.of(2020, 7, 24)),
            new Moved(NationalHoliday.MOUNTAIN, LocalDate.of(2020, 8, 10)),
            new Moved(NationalHoliday.MARINE, LocalDate.of(2021, 7, 22)),
            new Moved(NationalHoliday.SPORTS, LocalDate.of(2021, 7, 23)),
            new Moved(NationalHoliday.MOUNTAIN, LocalDate.of(2021, 8, 8)));

    private final List<Moved> moved;
    private final Map<Integer, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

    /** @param byCity come before what the law has moved */
    Holidays(List<Moved> byCity) {
        moved = Stream.concat(byCity.stream(), BY_LAW.stream()).toList();
    }

    /** In the year of {@code day}, the holiday isn't where it is in others. */
    record Moved(NationalHoliday holiday, LocalDate day) {}

    /** Its name, where the day is one. */
    Optional<String> name(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /** By day, in their order. */
    Map<LocalDate, String> in(int year) {
        return known.computeIfAbsent(year, this::compute);
    }

    private Map<LocalDate, String> compute(int year) {
        var proper = new TreeMap<LocalDate, String>();
        for (var holiday : NationalHoliday.values()) {
            proper.put(day(holiday, year), holiday.kanji());
        }
        var all = new TreeMap<>(proper);
        for (var day : proper.keySet()) {
            if (day.getDayOfWeek() == SUNDAY) {
                all.put(firstWithout(proper, day), "振替休日");
            }
            if (!proper.containsKey(day.plusDays(1)) && proper.containsKey(day.plusDays(2))) {
                all.putIfAbsent(day.plusDays(1), "国民の休日");
            }
        }
        return all;
    }

    private LocalDate day(NationalHoliday holiday, int year) {
        return moved.stream()
                .filter(one -> one.holiday() == holiday && one.day().getYear() == year)
                .map(Moved::day)
                .findFirst()
                .orElseGet(() -> holiday.in(year));
    }

    private static LocalDate firstWithout(Map<LocalDate, String> proper, LocalDate sunday) {
        var day = sunday.plusDays(1);
        while (proper.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
