package dev.ringi.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.event.Remembered;
import dev.ringi.event.Trace;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes traces at once, and no more of them than a person makes: who repeats one within a minute is counted, and who makes
 * more than sixty different ones, too. What was counted is written when the minute is over.
 */
@Component
class Traces {

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);
    private static final int MOST_OF_ONE = 60;

    private final AuditWriter writer;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    private Map<Trace, Integer> repeated = new LinkedHashMap<>();
    private Map<String, Integer> ofOne = new HashMap<>();

    Traces(AuditWriter writer, ObjectMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.writer = writer;
        this.json = json;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void record(Trace trace) {
        if (isNew(trace)) {
            write(List.of(entry(trace)));
        }
    }

    @PreDestroy
    @Scheduled(fixedDelay = 60_000)
    void settle() {
        var counted = new ArrayList<NewEntry>();
        synchronized (this) {
            repeated.forEach((trace, times) -> addCounted(counted, trace, times));
            ofOne.forEach((actor, number) -> addCounted(counted, new TracesLeftOut(actor), number - MOST_OF_ONE));
            repeated = new LinkedHashMap<>();
            ofOne = new HashMap<>();
        }
        if (!counted.isEmpty()) {
            write(counted);
        }
    }

    private synchronized boolean isNew(Trace trace) {
        if (repeated.computeIfPresent(trace, (unused, times) -> times + 1) != null) {
            return false;
        }
        if (ofOne.merge(trace.actor(), 1, Integer::sum) > MOST_OF_ONE) {
            return false;
        }
        repeated.put(trace, 0);
        return true;
    }

    private void addCounted(List<NewEntry> counted, Remembered event, int times) {
        if (times > 0) {
            var entry = entry(event);
            ((ObjectNode) entry.details()).put("times", times);
            counted.add(entry);
        }
    }

    private NewEntry entry(Remembered event) {
        return new NewEntry(clock.instant(), event, json.valueToTree(event));
    }

    /** What is traced is over: that it can't be written is the operator's to hear, not the person's. */
    private void write(List<NewEntry> entries) {
        try {
            transaction.executeWithoutResult(status -> writer.write(entries));
        } catch (RuntimeException failure) {
            LOG.error("Not in the audit trail: {}", entries, failure);
        }
    }

    private record TracesLeftOut(String actor) implements Remembered {

        @Override
        public String subject() {
            return "trail";
        }
    }
}
