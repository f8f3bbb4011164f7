package dev.ringi.driver;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The suite has time for two hundred acts and two blows; {@code -Dringi.seed=7 -Dringi.acts=2000} has all five. A seed brings
 * the same intentions again, though the machine weaves them together anew each time.
 */
class ManyHandsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyHandsTest.class);

    private static final long SEED = Long.getLong("ringi.seed", 1);
    private static final int ACTS = Integer.getInteger("ringi.acts", 200);
    private static final int HANDS = 8;

    @TempDir
    Path folder;

    private final History history = new History();
    private final Door door = new Door();

    @Test
    @DisplayName("若葉市の人たちが、JVMのkill -9とPostgreSQLの再起動をはさんで同時に働いても、一つの順ですべての答えに説明がつき、受け付けた行いは失われず、メールは二度届かず、案件のないシートはない")
    void oneOrderExplainsEveryAnswer() throws Exception {
        try (var server = new Server(folder)) {
            var books = new Books(server.sql());
            var beginning = new Beginning(books);
            var trail = new Trail(server.sql());
            var people = new People(books.people(), books.writers(), server.port(), history);

            var blows = work(server, people);
            server.awaitRest();
            lookAtAll(people);

            LOG.info("Seed {}: {}", SEED, history);
            var findings = new ArrayList<Executable>();
            findings.add(history::hasNoUnexcusedFault);
            findings.addAll(beginning.explained(new Judgement(books, history.deeds())));
            findings.addAll(trail.tellsOf(history.deeds()));
            findings.addAll(new Cases(server.sql()).areTheSheets());
            findings.addAll(new Mails(server.mails(), server.sql()).wentOnce(blows));
            assertAll(findings);
        } catch (AssertionError | Exception failure) {
            var again = "-Dringi.seed=" + SEED + " -Dringi.acts=" + ACTS;
            throw new AssertionError(again + " tries it again: " + failure.getMessage(), failure);
        }
    }

    private int work(Server server, People people) throws Exception {
        var pool = Executors.newFixedThreadPool(HANDS);
        try {
            var hands = new ArrayList<Future<?>>();
            for (var hand = 0; hand < HANDS; hand++) {
                var dice = new Random(SEED * HANDS + hand);
                hands.add(pool.submit(new Walker(dice, people, door, history, acts -> acts < ACTS)));
            }
            var blows = new Disturbance(server, door, history, new Random(SEED)).during(ACTS);
            for (var hand : hands) {
                hand.get();
            }
            return blows;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Once more everything is looked at, so that nothing that was said can have been lost since. */
    private void lookAtAll(People people) {
        var walker = new Walker(new Random(SEED), people, door, history, acts -> false);
        people.ids().forEach(id -> walker.lookAt(people.visit(id, door.await())));
    }
}
