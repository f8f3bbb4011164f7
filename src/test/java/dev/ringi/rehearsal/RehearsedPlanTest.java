package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.Phase;
import dev.ringi.yaml.YamlRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("試行する計画")
class RehearsedPlanTest {

    private static final Path TRANSCRIPTION = Path.of("src/test/resources/rehearsal/wakaba-results.yaml");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("どの課が登場するかは、主管課、担当、合議の書き方がどの計画のものでも分かる")
    void departmentsAreThoseOfTheFile() {
        assertThat(read(TRANSCRIPTION).sketch().departments())
                .containsEntry(new UnitCode("d01"), "市民協働部")
                .hasSize(1);
        assertThat(read(RehearsedYear.SAMPLE).sketch().departments())
                .containsEntry(new UnitCode("d01"), "地域福祉課")
                .hasSizeGreaterThan(9);
    }

    @Test
    @DisplayName("初めのシートだけが重要になり、合議が加わり、ほかは元のまま")
    void onlyTheFirstSheetIsAddedTo() throws IOException {
        var plan = read(TRANSCRIPTION);

        var written = new YAMLMapper().readTree(plan.withAdditions());

        var first = written.path("nodes").path(0);
        assertThat(written.path("programme").asText()).isEqualTo("departmentInitiatives");
        assertThat(first.path("importance").asText()).isEqualTo("重要");
        assertThat(first.path("consents"))
                .extracting(rule -> rule.path("department").asText())
                .containsExactly(Cast.OFFICE, Cast.CONSULTED);
        assertThat(first.path("nodes")).extracting(JsonNode::toString).noneMatch(node -> node.contains("重要"));
        assertThat(first.at("/nodes/0/content/RESULT/results/0/figures").asText())
                .isEqualTo("<利用：3,204件、うち夜間：412件>");
    }

    @Test
    @DisplayName("書き直した計画をもう一度読むと、同じ計画になる")
    void whatIsWrittenReadsTheSame() throws IOException {
        for (var file : List.of(TRANSCRIPTION, RehearsedYear.PLAN)) {
            var once = read(file);

            var again = read(Files.writeString(folder.resolve("plan.yaml"), once.withAdditions()));

            assertThat(again.sketch().first(phase(once)).content())
                    .isEqualTo(once.sketch().first(phase(once)).content());
            assertThat(again.sketch().departments().values())
                    .containsAll(once.sketch().departments().values());
        }
    }

    @Test
    @DisplayName("項目の担当は、書き直した計画でも課の名前で書かれる")
    void unitsAreWrittenByName() {
        assertThat(read(RehearsedYear.PLAN).withAdditions())
                .contains("unit: \"")
                .doesNotContainPattern("unit: \"d\\d");
    }

    @Test
    @DisplayName("試行は、初めの段階の開始日から始まる")
    void itBeginsWithTheFirstPhase() {
        assertThat(read(TRANSCRIPTION).begins()).isEqualTo(LocalDateTime.of(2025, 4, 1, 9, 0));
    }

    @Test
    @DisplayName("実績に対になる説明がないファイルは、その箇所を示して拒否される")
    void aMissingPartnerIsRefusedWithItsPlace() throws IOException {
        var broken = Files.readString(TRANSCRIPTION).replaceFirst("  - \\{mark: ②, number: 2, paragraphs: .*\n", "");
        var file = Files.writeString(folder.resolve("broken.yaml"), broken);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(YamlRefused.class)
                .hasMessageContaining("initiatives[0].results[1]")
                .hasMessageContaining("explanations");
    }

    private static Phase phase(RehearsedPlan plan) {
        return plan.sketch().programme().phases().get(0);
    }

    private static RehearsedPlan read(Path file) {
        return RehearsedPlan.read(file, "");
    }
}
