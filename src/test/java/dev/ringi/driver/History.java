package dev.ringi.driver;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** All that was sent and answered. Its clock gives no time twice. */
final class History {

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger acts = new AtomicInteger();
    private final ConcurrentLinkedQueue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Outage> outages = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();

    /** While the server, or its database, is being ended and started anew. */
    record Outage(long begun, long ended) {}

    /** An answer that no rule explains. */
    record Fault(long begun, long ended, String what) {}

    /**
     * Sends, and keeps what was said.
     *
     * @param said tells a success in the words of the act
     * @throws Unanswered where nobody knows what came of it
     */
    Reply record(Deed deed, Supplier<Reply> sending, Function<Reply, String> said) {
        if (deed.kind().changes()) {
            acts.incrementAndGet();
        }
        var begun = now();
        try {
            var reply = sending.get();
            deeds.add(deed.between(begun, now(), answer(deed, begun, reply, said))
                    .inWords(reply.isDone() ? null : reply.toString()));
            return reply;
        } catch (Unanswered nobodyKnows) {
            deeds.add(deed.between(begun, 0, null));
            throw nobodyKnows;
        }
    }

    /** Of one answer that tells of several. */
    void recordAll(Supplier<Reply> sending, Function<Reply, Map<Deed, String>> said) {
        var begun = now();
        var reply = sending.get();
        var ended = now();
        if (reply.isFault()) {
            fault(begun, "" + reply);
            throw new Unanswered(null);
        }
        said.apply(reply).forEach((deed, words) -> deeds.add(deed.between(begun, ended, words)));
    }

    private String answer(Deed deed, long begun, Reply reply, Function<Reply, String> said) {
        if (reply.isDone()) {
            return said.apply(reply);
        }
        if (reply.isFault()) {
            fault(begun, deed + " " + deed.about() + " → " + reply);
            return null;
        }
        if (reply.isOutdated()) {
            return Deed.OUTDATED;
        }
        return reply.isOvertaken() ? Deed.OVERTAKEN : Deed.REFUSED;
    }

    void fault(long begun, String what) {
        faults.add(new Fault(begun, now(), what));
    }

    long now() {
        return clock.incrementAndGet();
    }

    int acts() {
        return acts.get();
    }

    void outage(long begun) {
        outages.add(new Outage(begun, now()));
    }

    /** What had no answer when its server ended is over once the next one answers. */
    List<Deed> deeds() {
        return deeds.stream()
                .map(deed -> deed.ended() > 0 ? deed : cutOff(deed))
                .toList();
    }

    private Deed cutOff(Deed deed) {
        var end = outages.stream()
                .mapToLong(Outage::ended)
                .filter(ended -> ended > deed.begun())
                .min()
                .orElseGet(this::now);
        return deed.between(deed.begun(), end, null);
    }

    void hasNoUnexcusedFault() {
        assertThat(faults)
                .as("answers that no rule explains, while the server was there")
                .allMatch(fault -> outages.stream()
                        .anyMatch(outage -> outage.begun() < fault.ended() && fault.begun() < outage.ended()));
    }

    /** Of each kind, how often it was answered how. */
    @Override
    public String toString() {
        return deeds.stream()
                .collect(groupingBy(
                        deed -> deed.kind() + (deed.isDone() ? "" : " " + deed.said()), TreeMap::new, counting()))
                .toString();
    }
}
