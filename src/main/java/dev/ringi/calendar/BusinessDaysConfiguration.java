package dev.ringi.calendar;

import dev.ringi.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The city's own days are read at each start; a broken file stops it. */
@Configuration(proxyBeanMethods = false)
class BusinessDaysConfiguration {

    private static final String SAMPLE = "wakaba-calendar.yaml";

    /** @throws dev.ringi.yaml.YamlRefused with every problem of the file */
    @Bean
    BusinessDays businessDays(
            @Value("${ringi.calendar.file:}") String file, @Value("${ringi.sample.enabled:false}") boolean sample)
            throws IOException {
        if (!file.isBlank()) {
            return new BusinessDays(YamlFile.read(Path.of(file.strip()), CityDaysFile::read));
        }
        return sample ? new BusinessDays(sample()) : BusinessDays.byLaw();
    }

    private static CityDays sample() throws IOException {
        var content = new ClassPathResource("sample/" + SAMPLE).getContentAsByteArray();
        return YamlFile.read(SAMPLE, content, CityDaysFile::read);
    }
}
