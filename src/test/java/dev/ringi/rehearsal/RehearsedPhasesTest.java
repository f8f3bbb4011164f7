package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

@DisplayName("目標と実績のある計画の試行")
class RehearsedPhasesTest {

    private static final Path FILE = Path.of("src/test/resources/rehearsal/wakaba-results.yaml");
    private static final Path FOLDER = Path.of("target/rehearsed-phases");
    private static final Set<String> WRITTEN_LATER = Set.of("results", "explanations");

    private static List<String> steps;

    @BeforeAll
    static void rehearse() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var run = new RehearsalRun(FILE, FOLDER)) {
            assertThat(run.exitStatus()).as(String.join("\n", run.steps())).isZero();
            steps = run.steps();
        }
    }

    @Test
    @DisplayName("目標を公表してから、翌年の開始日に実績が始まり、どちらも公表される")
    void bothPhasesAreWalked() {
        assertThat(steps).anyMatch(step -> step.contains("令和7年4月1日") && step.contains("依頼を発する"));
        assertThat(steps).anyMatch(step -> step.contains("令和8年4月1日") && step.contains("依頼を発する"));
        assertThat(steps).noneMatch(step -> step.contains("R8-"));
        assertThat(steps).anyMatch(step -> step.contains("確認：合議に不同意があり"));
    }

    @Test
    @DisplayName("目標の版は春に書くことだけを載せる")
    void thePlanHasWhatIsWrittenInSpring() throws IOException {
        var html = withoutSpace(page("plan").text());
        var pdf = printed("plan", "edition.pdf");

        assertThat(texts(false)).allSatisfy(text -> assertThat(html).contains(text));
        assertThat(texts(false)).allSatisfy(text -> assertThat(pdf).contains(text));
        assertThat(html).doesNotContain("書かない受付", "3,204件");
    }

    @Test
    @DisplayName("実績の版は、どの文も載せ、実績と説明を番号で並べる")
    void theResultHasAllOfIt() throws IOException {
        var html = withoutSpace(page("result").text());

        assertThat(texts(true))
                .hasSizeGreaterThan(20)
                .allSatisfy(text -> assertThat(html).contains(text));
        for (var file : List.of("edition.pdf", "departmentInitiatives-2025-result-1.pdf")) {
            var pdf = printed("result", file);
            assertThat(texts(true)).allSatisfy(text -> assertThat(pdf).as(file).contains(text));
        }
        var rows = page("result").select("table").get(0).select("tr");
        assertThat(rows.select("th").eachText()).containsExactly("実績", "説明");
        assertThat(rows.get(0).select(".entry").eachText())
                .containsExactly("①書かない受付を5月に始めた。 <利用：3,204件、うち夜間：412件>", "②混雑の予想をホームページに載せた。");
        assertThat(rows.get(1).select(".entry p").eachText())
                .startsWith("①聞き取りをもとに職員が入力し、来た人は確かめて署名するだけにしました。", "平均の待ち時間は 38.0分から 21.5分になりました。");
    }

    @Test
    @DisplayName("年度、題、部長の方針、取り組みの順に並ぶ")
    void theOrderIsThatOfTheDocument() throws IOException {
        assertThat(printed("result", "departmentInitiatives-2025-result-1.pdf"))
                .containsSubsequence(
                        "令和7年度(2025年度)",
                        "市民協働部の取り組み実績",
                        "<部長のめざすところ>",
                        "①待たせない窓口",
                        "具体的な取り組み：転出入の手続の見直し",
                        "①書かない受付",
                        "①聞き取り");
    }

    private static Document page(String phase) throws IOException {
        return Jsoup.parse(FOLDER.resolve(phase).resolve("edition.html").toFile());
    }

    private static String printed(String phase, String file) throws IOException {
        try (var document = Loader.loadPDF(FOLDER.resolve(phase).resolve(file).toFile())) {
            return withoutSpace(new PDFTextStripper().getText(document));
        }
    }

    private static List<String> texts(boolean ofTheResult) throws IOException {
        var root = new YAMLMapper().readTree(Files.readAllBytes(FILE));
        return Stream.of(root.path("director_policy"), root.path("initiatives"))
                .flatMap(part -> texts(part, ofTheResult))
                .map(RehearsedPhasesTest::withoutSpace)
                .toList();
    }

    private static Stream<String> texts(JsonNode node, boolean ofTheResult) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        return node.isObject()
                ? node.properties().stream()
                        .filter(field -> ofTheResult || !WRITTEN_LATER.contains(field.getKey()))
                        .flatMap(field -> texts(field.getValue(), ofTheResult))
                : StreamSupport.stream(node.spliterator(), false).flatMap(part -> texts(part, ofTheResult));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}
