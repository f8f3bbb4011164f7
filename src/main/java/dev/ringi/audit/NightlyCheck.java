package dev.ringi.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the log each night whether the trail is whole, and where it ends: a log kept elsewhere holds what was there. */
@Component
class NightlyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

    private final ChainCheck chain;

    NightlyCheck(ChainCheck chain) {
        this.chain = chain;
    }

    @Scheduled(cron = "${ringi.audit.nightly}")
    void check() {
        var verdict = chain.check();
        if (verdict.isSound()) {
            LOG.info(verdict.sentence());
        } else {
            LOG.error(verdict.sentence());
        }
    }
}
