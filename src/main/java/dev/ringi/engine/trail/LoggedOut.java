package dev.ringi.engine.trail;

import dev.ringi.event.Trace;

record LoggedOut(String subject, String actor, String address) implements Trace {}
