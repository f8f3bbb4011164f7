package dev.ringi.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Sample city and well-known password come with the embedded database only; elsewhere somebody must ask for them. */
class DemonstrationDefaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty("spring.datasource.url")) {
            var defaults = Map.<String, Object>of(
                    "ringi.sample.enabled", "true",
                    "camunda.bpm.admin-user.password", "admin");
            environment.getPropertySources().addLast(new MapPropertySource("demonstration", defaults));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
