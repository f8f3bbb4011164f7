package dev.ringi.engine.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Lets the engine ask by {@link SeenTasks} and {@link SeenVariables}, write by {@link CheckedIds}, and keep {@link RememberedForm}s. */
@Component
class QueriesPlugin extends AbstractProcessEnginePlugin {

    private final Resource statements;

    QueriesPlugin(@Value("classpath:engine/seen.xml") Resource statements) {
        this.statements = statements;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        new KnownGetters().install();
        if (configuration.getCustomSessionFactories() == null) {
            configuration.setCustomSessionFactories(new ArrayList<>());
        }
        configuration
                .getCustomSessionFactories()
                .addAll(List.of(
                        new Manager(DbEntityManager.class, () -> new CheckedIds(configuration.getIdGenerator())),
                        new Manager(AuthorizationManager.class, CallersAuthorizations::new),
                        new Manager(FilterManager.class, ReadFilters::new),
                        new Manager(TaskManager.class, SeenTasks::new),
                        new Manager(VariableInstanceManager.class, SeenVariables::new)));
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new RememberedForm.OnUserTasks());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var known = configuration.getSqlSessionFactory().getConfiguration();
        try (var own = statements.getInputStream()) {
            new XMLMapperBuilder(own, known, statements.getDescription(), known.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Manager(Class<?> type, Supplier<Session> made) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return made.get();
        }
    }
}
