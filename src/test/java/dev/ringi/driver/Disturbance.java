package dev.ringi.driver;

import java.util.List;
import java.util.Random;

/** Ends now the JVM and now the database, wherever everybody's acts have come to. */
final class Disturbance {

    private final Server server;
    private final Door door;
    private final History history;
    private final Random dice;

    private interface Blow {
        void fall() throws Exception;
    }

    Disturbance(Server server, Door door, History history, Random dice) {
        this.server = server;
        this.door = door;
        this.history = history;
        this.dice = dice;
    }

    /**
     * One in each part of so many acts but the last: two in two hundred, and at most five.
     *
     * @return how many there were
     */
    int during(int acts) throws Exception {
        var blows = List.<Blow>of(
                server::killJvm, server::crashDatabase, server::restartDatabase, server::killJvm, server::killJvm);
        var most = Math.min(blows.size(), acts / 100);
        var part = acts / (most + 1);
        for (var i = 0; i < most; i++) {
            awaitActs(part * i + part / 2 + dice.nextInt(part));
            strike(blows.get(i));
        }
        return most;
    }

    private void awaitActs(int acts) throws InterruptedException {
        while (history.acts() < acts) {
            Thread.sleep(1);
        }
    }

    private void strike(Blow blow) throws Exception {
        door.shut();
        var begun = history.now();
        blow.fall();
        history.outage(begun);
        door.open();
    }
}
