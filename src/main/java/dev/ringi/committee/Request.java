package dev.ringi.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The mayor's letter to the committee (諮問書): its number, such as 政企第12号, its date, and the last day for opinions.
 *
 * @param opinionDeadline opinions are taken until the end of this day
 */
@Embeddable
public record Request(
        @Column(name = "request_number") String number,
        @Column(name = "requested_on") LocalDate date,
        LocalDate opinionDeadline) {}
