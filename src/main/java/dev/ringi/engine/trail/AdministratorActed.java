package dev.ringi.engine.trail;

import dev.ringi.event.DomainEvent;
import java.util.Map;

/**
 * A call that changes the engine's data past Ringi's own rules: variables, jobs, cases, users, rights.
 *
 * @param subject the path
 * @param sent what the call brought, by name
 */
record AdministratorActed(
        String subject, String actor, String method, int status, String query, Map<String, String> sent, String address)
        implements DomainEvent {}
