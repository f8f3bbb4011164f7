package dev.ringi.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the engine deploys: the shipped models and forms, and those in the folders of the city's own programmes, which take
 * the place of shipped ones of the same file name.
 */
@Component
class DeployedFiles extends AbstractProcessEnginePlugin {

    private static final List<String> OWN = List.of("*/forms/*.form", "*/*.dmn");

    private static final String FORM = ".form";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String directory;

    DeployedFiles(@Value("${ringi.programmes.directory:}") String directory) {
        this.directory = directory;
    }

    /** By now the starter has told what it found; the engine deploys it after this. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var spring = (SpringTransactionsProcessEngineConfiguration) configuration;
        spring.setDeploymentResources(withOwn(spring.getDeploymentResources()));
    }

    private Resource[] withOwn(Resource[] shipped) {
        var byName = new LinkedHashMap<String, Resource>();
        Stream.of(shipped).forEach(file -> byName.put(file.getFilename(), file));
        if (!directory.isEmpty()) {
            OWN.forEach(pattern -> add(Path.of(directory).toUri() + pattern, byName));
        }
        byName.values().forEach(DeployedFiles::requireOwnId);
        return byName.values().toArray(Resource[]::new);
    }

    /** A form is named by its file and found by its id: of two ids that are the same, no task would find its form. */
    static void requireOwnId(Resource file) {
        var name = file.getFilename();
        if (name.endsWith(FORM)) {
            try (var content = file.getInputStream()) {
                var id = JSON.readTree(content).path("id").asText();
                if (!name.equals(id + FORM)) {
                    throw new Refusal(
                            "form.otherId",
                            file.getDescription(),
                            id,
                            name.substring(0, name.length() - FORM.length()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void add(String pattern, Map<String, Resource> byName) {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                byName.put(file.getFilename(), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
