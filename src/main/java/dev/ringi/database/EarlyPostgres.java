package dev.ringi.database;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Where {@code spring.datasource.url} names no database, Ringi brings its own and keeps its data in a directory. It
 * begins to start before anything else does: on an empty directory that takes seconds.
 */
class EarlyPostgres implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        DataDirectory.in(environment).ifPresent(directory -> {
            var port = environment.getProperty("ringi.database.port", Integer.class, 0);
            var starting = new StartingPostgres(directory, port);
            var beans =
                    (DefaultListableBeanFactory) event.getApplicationContext().getBeanFactory();
            beans.registerSingleton("startingPostgres", starting);
            beans.registerDisposableBean("startingPostgres", starting);
        });
    }
}
