package dev.ringi.organization.process;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** While {@link RescueCommand} does its work, nobody finds the application at its usual port. */
class RescueSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("ringi.rescue")) {
            var settings =
                    Map.<String, Object>of("server.address", "127.0.0.1", "server.port", 0, "ringi.health.port", false);
            environment.getPropertySources().addFirst(new MapPropertySource("rescue", settings));
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
