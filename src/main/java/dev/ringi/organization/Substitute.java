package dev.ringi.organization;

import java.time.LocalDate;

/**
 * Who decides for a seat on some days on end.
 *
 * @param seat title of the seat, such as 納税課長
 * @param person null where nobody does, and everything waits
 * @param capacity the title under which they act; null where nobody does
 */
public record Substitute(String seat, LocalDate firstDay, LocalDate lastDay, Person person, String capacity) {

    boolean isContinuedBy(Substitute next) {
        return seat.equals(next.seat) && person == next.person;
    }

    Substitute until(LocalDate day) {
        return new Substitute(seat, firstDay, day, person, capacity);
    }
}
