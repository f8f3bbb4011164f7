package dev.ringi.engine.security;

import java.util.HashMap;
import java.util.Map;

/** Places of which there are only so many, and fewer for each address, so that no one of them takes all. */
final class Places {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    Places(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** False where there is none left; whoever gets one gives it back by {@link #leave}. */
    synchronized boolean take(String address) {
        if (sum >= most || taken.getOrDefault(address, 0) >= mostOfOne) {
            return false;
        }
        sum++;
        taken.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String address) {
        sum--;
        taken.computeIfPresent(address, (unused, number) -> number == 1 ? null : number - 1);
    }
}
