package dev.ringi.engine.rest;

import java.util.Optional;
import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets Admin make ready at the start what it reads its numbers by. It does so at the first request, in a map that isn't
 * made for two at once, and one of them would fail.
 */
@Component
class AdminQueries {

    private final ProcessEngine engine;

    AdminQueries(ProcessEngine engine) {
        this.engine = engine;
    }

    @EventListener(ApplicationReadyEvent.class)
    void makeReady() {
        Optional.ofNullable(Admin.getRuntimeDelegate()).ifPresent(admin -> admin.getQueryService(engine.getName()));
    }
}
