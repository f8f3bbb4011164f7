package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A programme that no Java names: a copy of the folder 事務事業評価 under another code, name and steps. */
@DisplayName("市が作った計画・制度")
class OwnProgrammeTest {

    private static final Path SHIPPED = Path.of("src/main/resources/programmes/projectEvaluation");
    private static final Path SAMPLE = Path.of("src/main/resources/sample/wakaba-projects.yaml");
    private static final Path FOLDER = Path.of("target/own-programme");
    private static final Path OWN = FOLDER.resolve("programmes/townReview");
    private static final Path PLAN = FOLDER.resolve("town-review.yaml");

    private static List<String> steps;

    @BeforeAll
    static void copyTheFolderAndRehearse() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        FileSystemUtils.copyRecursively(SHIPPED, OWN);
        rewrite(
                OWN.resolve("programme.yaml"),
                OWN.resolve("programme.yaml"),
                "name: 事務事業評価",
                "name: まちの点検",
                "steps: [committee, proof]",
                "steps: []");
        rewrite(SAMPLE, PLAN);
        try (var run =
                new RehearsalRun(PLAN, FOLDER.resolve("year"), "--ringi.programmes.directory=" + OWN.getParent())) {
            assertThat(run.exitStatus()).as(String.join("\n", run.steps())).isZero();
            steps = run.steps();
        }
    }

    @Test
    @DisplayName("計画と評価のどちらの段階も、依頼から公表まで進み、評価は諮問も校正も経ない")
    void bothPhasesAreWalked() {
        assertThat(steps).anyMatch(step -> step.contains("【R8-まちの点検-計画】") && step.contains("依頼を発する"));
        assertThat(steps).anyMatch(step -> step.contains("【R8-まちの点検-計画】") && step.contains("→ 校正"));
        assertThat(steps).anyMatch(step -> step.contains("【R8-まちの点検-評価】") && step.contains("→ 決裁"));
        assertThat(steps).noneMatch(step -> step.contains("【R8-まちの点検-評価】") && step.contains("→ 校正"));
        assertThat(steps).noneMatch(step -> step.contains("→ 諮問"));
    }

    @Test
    @DisplayName("六つの事業に書かれたことは、数の表記のまま、すべて画面と冊子に載る")
    void everythingIsPublished() throws IOException {
        var html = withoutSpace(page().text());
        var pdf = printed();
        var texts = texts(new YAMLMapper().readTree(Files.readAllBytes(PLAN)).path("nodes"))
                .map(OwnProgrammeTest::withoutSpace)
                .distinct()
                .toList();

        assertThat(texts).hasSizeGreaterThan(100).contains("12.0", "1,240", "0.80");
        assertThat(texts).allSatisfy(text -> assertThat(html).contains(text));
        assertThat(texts).allSatisfy(text -> assertThat(pdf).contains(text));
        assertThat(page().select("h3").eachText()).hasSize(6).element(4).isEqualTo("⑤ 窓口の待ち時間短縮事業");
        assertThat(page().select("p.path").get(4).text()).isEqualTo("政策2 続けられる市役所 ＞ 施策1 仕事の進め方の見直し");
    }

    /** Names, and what is filled in, with neither keys nor departments. */
    private static Stream<String> texts(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .flatMap(node -> Stream.of(
                                Stream.of(node.path("name").asText()),
                                leaves(node.path("content")),
                                texts(node.path("nodes")))
                        .flatMap(part -> part));
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(OwnProgrammeTest::leaves);
    }

    private static Document page() throws IOException {
        return Jsoup.parse(FOLDER.resolve("year/result/edition.html").toFile());
    }

    private static String printed() throws IOException {
        try (var document =
                Loader.loadPDF(FOLDER.resolve("year/result/edition.pdf").toFile())) {
            return withoutSpace(new PDFTextStripper().getText(document));
        }
    }

    private static void rewrite(Path from, Path to, String... pairs) throws IOException {
        var text = Files.readString(from).replace("projectEvaluation", "townReview");
        for (var i = 0; i < pairs.length; i += 2) {
            assertThat(text).contains(pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        Files.writeString(to, text);
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}
