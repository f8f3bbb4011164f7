package dev.ringi.engine.security;

import java.util.Comparator;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Who may make a call; each may make those of the ones before, too. */
enum Audience {
    ANYONE,
    /** Whoever has logged in. */
    PEOPLE,
    /** Whoever may open Cockpit. */
    COCKPIT,
    /** Whoever may open Admin. */
    ADMIN,
    /** Not even they, though their screens have a button for it. */
    NOBODY;

    /** To whom the caller of the running request belongs, as of the webapps' last look at rights. */
    static Audience ofCaller() {
        var known = Authentications.getCurrent();
        return known == null
                ? ANYONE
                : known.getAuthentications().stream()
                        .map(Audience::of)
                        .max(Comparator.naturalOrder())
                        .orElse(ANYONE);
    }

    boolean takesIn(Audience caller) {
        return caller.compareTo(this) >= 0;
    }

    private static Audience of(UserAuthentication person) {
        if (person.isAuthorizedForApp("admin")) {
            return ADMIN;
        }
        return person.isAuthorizedForApp("cockpit") ? COCKPIT : PEOPLE;
    }
}
