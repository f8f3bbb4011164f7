package dev.ringi.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** The owner of the tables makes and migrates them, and lets the application's role in. */
@Component
class Migration implements FlywayMigrationStrategy {

    private final KnownDatabase known;
    private final ApplicationRole application;

    Migration(KnownDatabase known, ApplicationRole application) {
        this.known = known;
        this.application = application;
    }

    @Override
    public void migrate(Flyway flyway) {
        var owner = flyway.getConfiguration().getDataSource();
        application.requireModest(owner);
        known.migrate(flyway);
        application.grantBy(owner);
    }
}
