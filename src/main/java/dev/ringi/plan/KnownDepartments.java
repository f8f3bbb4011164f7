package dev.ringi.plan;

import dev.ringi.organization.UnitCode;
import java.util.Optional;

/** Which departments a plan file may name. */
interface KnownDepartments {

    /** The department of this name. */
    Optional<UnitCode> named(String name);

    /** The same for words that are perhaps no name at all. */
    default Optional<UnitCode> perhaps(String words) {
        return named(words);
    }
}
