package dev.ringi.engine.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Remembers so many, and forgets first what wasn't asked for longest. For many threads. */
final class Bounded<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    Bounded(int most) {
        this.most = most;
    }

    synchronized V get(K key, Function<K, V> make) {
        var value = kept.computeIfAbsent(key, make);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        return value;
    }

    /** Counts as asking for it. */
    synchronized boolean contains(K key) {
        return kept.get(key) != null;
    }

    synchronized void remove(K key) {
        kept.remove(key);
    }

    synchronized void removeIf(Predicate<K> goes) {
        kept.keySet().removeIf(goes);
    }

    synchronized int size() {
        return kept.size();
    }
}
