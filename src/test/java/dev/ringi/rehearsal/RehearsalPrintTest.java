package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RehearsalPrintTest {

    /** Who decides and who is asked isn't for citizens. */
    private static final Set<String> OF_THE_ROUTE = Set.of("importance", "consents");

    private final Path folder = RehearsedYear.get().folder().resolve("plan");

    @Test
    @DisplayName("計画のどの文も、公表されたHTMLとPDFに載る")
    void everySentenceIsPrinted() throws IOException {
        var html = Jsoup.parse(folder.resolve("edition.html").toFile()).text();
        var pdf = textOf(folder.resolve("edition.pdf"));
        assertThat(html).contains("試行");
        for (var sentence : sentencesOfTargets()) {
            assertThat(withoutSpace(html)).contains(withoutSpace(sentence));
            assertThat(withoutSpace(pdf)).contains(withoutSpace(sentence));
        }
    }

    @Test
    @DisplayName("公表とした添付は、版と並んで公表される")
    void theAttachmentIsPublished() throws IOException {
        try (var attached = Files.list(folder.resolve("attachments"))) {
            assertThat(attached).anySatisfy(file -> assertThat(file).hasContent("項目,件数\n試行,1\n"));
        }
    }

    private static List<String> sentencesOfTargets() throws IOException {
        var sentences = new ArrayList<String>();
        texts(new YAMLMapper().readTree(RehearsedYear.PLAN.toFile()).path("targets"))
                .flatMap(text -> Stream.of(text.split("(?<=。)|\n")))
                .filter(sentence -> !sentence.isBlank())
                .forEach(sentences::add);
        assertThat(sentences).hasSizeGreaterThan(100);
        return sentences;
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        var children = node.isObject() ? printed(node) : StreamSupport.stream(node.spliterator(), false);
        return children.flatMap(RehearsalPrintTest::texts);
    }

    private static Stream<JsonNode> printed(JsonNode target) {
        return target.properties().stream()
                .filter(field -> !OF_THE_ROUTE.contains(field.getKey()))
                .map(Map.Entry::getValue);
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}
