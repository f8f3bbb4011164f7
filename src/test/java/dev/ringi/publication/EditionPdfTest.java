package dev.ringi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("印刷用の冊子（PDF）")
class EditionPdfTest {

    @Test
    @DisplayName("計画のすべての文がそのまま載る")
    void everyTextIsPrinted() throws Exception {
        var plan = PlanFile.published().orElseGet(PlanFile::sample);
        var pdf = Press.PDF.print(plan.content(), null);
        Files.write(Path.of("target/edition.pdf"), pdf);
        Files.writeString(Path.of("target/edition.html"), Press.HTML.forScreen(plan.content(), null, null));
        var text = bare(new PDFTextStripper().getText(Press.open(pdf)));
        assertThat(plan.texts()).allSatisfy(t -> assertThat(text).contains(bare(t)));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
