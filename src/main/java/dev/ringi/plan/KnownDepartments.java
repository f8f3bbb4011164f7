package dev.ringi.plan;

import java.util.Optional;

/** Which departments a plan file may name. */
interface KnownDepartments {

    /** Code of the department of this name. */
    Optional<String> named(String name);

    /** The same for words that are perhaps no name at all. */
    default Optional<String> perhaps(String words) {
        return named(words);
    }
}
