package dev.ringi.rehearsal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * {@code --ringi.rehearse=<plan file>} turns the application into a rehearsal (試行): a database of its own beside what it
 * leaves behind, on this machine only, in the fiscal year of the file, with no mail leaving.
 */
class RehearsalSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var file = environment.getProperty("ringi.rehearse");
        if (file != null) {
            environment.getPropertySources().addFirst(new MapPropertySource("rehearsal", settings(environment, file)));
        }
    }

    private static Map<String, Object> settings(ConfigurableEnvironment environment, String file) {
        var plan = RehearsedPlan.read(Path.of(file), environment.getProperty("ringi.programmes.directory", ""));
        var folder = environment.getProperty("ringi.rehearsal.directory", "rehearsal/" + plan.name());
        var kept = new RehearsalFolder(Path.of(folder));
        kept.prepareFor(plan);
        var settings = new HashMap<String, Object>();
        var year = plan.sketch().year().year();
        settings.put("ringi.programmes.first-year", year);
        settings.put("ringi.kickoff.last-year", year);
        settings.put("ringi.rehearsal.programme", plan.sketch().programme().code());
        settings.put("ringi.rehearsal.kickoff", plan.begins().toString());
        settings.put("ringi.rehearsal.active", true);
        settings.put("ringi.rehearsal.directory", folder);
        settings.put("ringi.database.directory", folder + "/postgres");
        settings.put("ringi.sample.enabled", false);
        settings.put("ringi.organization.file", kept.organization().toString());
        settings.put("ringi.plan.files", kept.plan().toString());
        settings.put("ringi.organization.initial-password", Participant.PASSWORD);
        // Deputies see at once what they cover, and no longer than they do.
        settings.put("ringi.organization.day-turn", "PT0.2S");
        settings.put("camunda.bpm.webapp.auth.cache.time-to-live", 50);
        settings.put("camunda.bpm.job-execution.max-wait", 300);
        settings.put("camunda.bpm.job-execution.wait-time-in-millis", 100);
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", 0);
        settings.put("ringi.health.port", false);
        return settings;
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
