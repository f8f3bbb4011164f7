package dev.ringi.driver;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody of the ten departments, and the five who stand above them; each logs in once to each JVM. */
final class People {

    /** Heads who come and go; each has a deputy. */
    static final Set<String> COMING_AND_GOING = Set.of("abe", "ogawa", "hasegawa", "kato");

    /** Of their seats. */
    static final Set<String> UNSTEADY =
            Set.of("d0301head", "d0401head", "d0501head", "d0104head", StepLaws.CONSENT + "d0104");

    private final Map<String, Visitor> here = new ConcurrentHashMap<>();
    private final History history;
    private final int port;
    private final List<String> ids;
    private final Set<String> writers;

    People(List<String> ids, Set<String> writers, int port, History history) {
        this.ids = ids;
        this.writers = writers;
        this.port = port;
        this.history = history;
    }

    List<String> ids() {
        return ids;
    }

    boolean write(String id) {
        return writers.contains(id);
    }

    Visitor visit(String id, int jvm) {
        return here.computeIfAbsent(id + jvm, any -> new Visitor(id, port, history));
    }
}
