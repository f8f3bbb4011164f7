package dev.ringi.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before the ordinary kickoff, which then finds nothing due. */
@Component
class LivelySampleAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(LivelySampleAtStart.class);

    private final ObjectProvider<LivelySample> sample;

    LivelySampleAtStart(ObjectProvider<LivelySample> sample) {
        this.sample = sample;
    }

    /** A demonstration that fails is no reason not to start: the year then stands at its kickoff. */
    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        try {
            sample.ifAvailable(LivelySample::begin);
        } catch (RuntimeException failure) {
            LOG.error("The sample year could not be walked; it begins with its kickoff", failure);
        }
    }
}
