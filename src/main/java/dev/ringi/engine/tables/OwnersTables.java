package dev.ringi.engine.tables;

import dev.ringi.database.ApplicationRole;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** The engine makes and updates its tables over the owner's connection: the application's role can't. */
@Component
@DependsOnDatabaseInitialization
class OwnersTables extends AbstractProcessEnginePlugin {

    private final DataSource owner;
    private final ApplicationRole application;

    OwnersTables(Flyway flyway, ApplicationRole application) {
        this.owner = flyway.getConfiguration().getDataSource();
        this.application = application;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setSchemaOperationsCommand(new SchemaOperationsProcessEngineBuild() {
            @Override
            public Void execute(CommandContext context) {
                asOwner(context, () -> super.execute(context));
                application.grantBy(owner);
                return null;
            }
        });
    }

    private void asOwner(CommandContext context, Runnable work) {
        var sessions = (DbSqlSessionFactory) context.getSessionFactories().get(DbSqlSession.class);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            context.getSessions().put(PersistenceSession.class, sessions.openSession(connection, null, null));
            work.run();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
