package dev.ringi.organization.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * One mirrors at a time, on all nodes together: who looked at the organisation earlier would undo what another has
 * mirrored since. It is done in the server's name, whoever's change it follows.
 */
@Component
class MirrorTurn {

    private static final long KEY = 0x52696e6769L;

    private final JdbcTemplate database;
    private final IdentityService identities;

    MirrorTurn(JdbcTemplate database, IdentityService identities) {
        this.database = database;
        this.identities = identities;
    }

    /** Holds the turn until the transaction ends. */
    void take(Runnable work) {
        database.query("select pg_advisory_xact_lock(?)", row -> {}, KEY);
        var caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            identities.setAuthentication(caller);
        }
    }
}
