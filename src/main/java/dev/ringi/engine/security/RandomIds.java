package dev.ringi.engine.security;

import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.stereotype.Component;

/** Whoever has seen one of the engine's own ids, which are made of time and a counter, can tell the next ones. */
@Component
class RandomIds implements IdGenerator {

    @Override
    public String getNextId() {
        return UUID.randomUUID().toString();
    }
}
