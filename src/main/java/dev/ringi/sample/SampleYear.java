package dev.ringi.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The acts of {@code wakaba-year.yaml}, in their order. */
final class SampleYear {

    private SampleYear() {}

    static List<Act> acts() {
        try (var script = new ClassPathResource("sample/wakaba-year.yaml").getInputStream()) {
            return new YAMLMapper().readValue(script, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
