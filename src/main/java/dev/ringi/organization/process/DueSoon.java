package dev.ringi.organization.process;

import dev.ringi.calendar.BusinessDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What counts as due soon, for the expression of Tasklist's list of it. */
@Component
public class DueSoon {

    private final BusinessDays days;
    private final Clock clock;

    DueSoon(BusinessDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The first moment that isn't soon. */
    public Date end() {
        var last = days.soon(LocalDate.now(clock));
        return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
