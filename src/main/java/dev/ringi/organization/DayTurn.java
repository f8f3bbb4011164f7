package dev.ringi.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Turns the organisation's page at midnight. It looks at the clock again and again instead of waiting for one moment: a
 * machine that slept, or a turn that failed, is caught up with. As many nodes as you like may do it.
 */
@Component
@EnableScheduling
class DayTurn implements SmartInitializingSingleton {

    private final OrganizationImport organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private LocalDate day;

    DayTurn(OrganizationImport organizations, ApplicationEventPublisher events, Clock clock) {
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    @Override
    public void afterSingletonsInstantiated() {
        organizations.applyDue();
    }

    @Scheduled(fixedDelayString = "${ringi.organization.day-turn}")
    void look() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) {
            organizations.applyDue();
            events.publishEvent(new DayBegan(today));
            day = today;
        }
    }
}
