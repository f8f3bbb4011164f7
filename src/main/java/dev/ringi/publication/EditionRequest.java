package dev.ringi.publication;

import java.time.Instant;

/**
 * What the policy office asks to be assembled.
 *
 * @param businessKey of the case, by which the trail finds all of it again
 * @param releaseAt before which nobody outside sees it
 */
public record EditionRequest(
        long cycleId, long planId, String businessKey, String title, String subtitle, Instant releaseAt) {}
