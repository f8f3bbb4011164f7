package dev.ringi.engine.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers where services are named: to find them, all the application's jars are looked through. */
final class KnownServices extends ClassLoader {

    private final Map<String, List<URL>> known = new ConcurrentHashMap<>();

    KnownServices(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith("META-INF/services/")
                ? Collections.enumeration(known.computeIfAbsent(name, this::search))
                : super.getResources(name);
    }

    private List<URL> search(String name) {
        try {
            return Collections.list(super.getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
