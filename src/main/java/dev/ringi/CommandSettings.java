package dev.ringi;

import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** While the application is started for one command on the machine, nobody finds it at its usual port. */
class CommandSettings implements EnvironmentPostProcessor, Ordered {

    private static final List<String> COMMANDS = List.of("ringi.rescue", "ringi.audit.check");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (COMMANDS.stream().anyMatch(environment::containsProperty)) {
            var settings =
                    Map.<String, Object>of("server.address", "127.0.0.1", "server.port", 0, "ringi.health.port", false);
            environment.getPropertySources().addFirst(new MapPropertySource("command", settings));
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
