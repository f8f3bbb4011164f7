package dev.ringi.publication;

import dev.ringi.refusal.Refusal;
import java.util.Optional;

/** A rule that must hold at the moment an edition goes public. */
interface PublicationPolicy {

    Optional<Refusal> check(Edition edition);
}
