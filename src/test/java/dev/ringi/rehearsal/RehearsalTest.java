package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.ringi.TownPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    /** Ready to take what should not be sent. */
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @Test
    @DisplayName("見本の計画で一年が最後まで進み、どの文もHTMLとPDFに載る")
    void theSamplesYearEndsWithEverySentencePrinted() throws Exception {
        var plan = Path.of("src/main/resources/sample/wakaba-plan.yaml");
        try (var run = new RehearsalRun(plan, folder)) {
            assertThat(run.exitStatus()).as(String.join("\n", run.steps())).isZero();
            assertThat(run.steps()).anyMatch(step -> step.contains("（時計を進めました）"));
            assertThat(run.steps().stream().filter(step -> step.contains("シートを作成する → 提出")))
                    .as("ten sheets; one of them objected to and returned, one withdrawn")
                    .hasSize(13);
            assertThat(run.steps()).anyMatch(step -> step.contains("対応方針を決める"));
            for (var plot : List.of(
                    "不在の登録",
                    "試行の資料.csv を公表とする",
                    "自分の課の取組を書いて保存",
                    "→ 引戻し",
                    "→ 不同意",
                    "→ 代決で承認",
                    "承認する（試行部長） → 承認",
                    "→ 差戻し（指摘と文案を付けて）",
                    "指摘の文案を取り込んで保存",
                    "→ 後閲",
                    "確認：二つ以上の課が主管するシート",
                    "確認：主管しない課の取組",
                    "確認：合議に不同意があり、直したものに同意した")) {
                assertThat(run.steps()).anyMatch(step -> step.contains(plot));
            }
        }
        try (var attached = Files.list(folder.resolve("attachments"))) {
            assertThat(attached).anySatisfy(file -> assertThat(file).hasContent("項目,件数\n試行,1\n"));
        }
        var html = Jsoup.parse(folder.resolve("edition.html").toFile()).text();
        var pdf = textOf(folder.resolve("edition.pdf"));
        assertThat(html).contains("試行");
        for (var sentence : sentencesOfTargets(plan)) {
            assertThat(withoutSpace(html)).contains(withoutSpace(sentence));
            assertThat(withoutSpace(pdf)).contains(withoutSpace(sentence));
        }
    }

    @Test
    @DisplayName("どこでkill -9されても、起動し直せば一年は続き、案件のないシートもシートのない案件も残らず、メールは一通も出ない")
    void aKilledYearGoesOn() throws Exception {
        var plan = Files.writeString(folder.resolve("town.yaml"), TownPlan.FILE);
        for (var killedAfter : List.of("依頼を発する", "引戻し", "代決で承認", "文案を取り込んで", "→ 諮問", "→ 決裁")) {
            try (var run = new RehearsalRun(plan, folder, mailServer())) {
                assertThat(run.reaches(step -> step.contains(killedAfter)))
                        .as(killedAfter + "\n" + String.join("\n", run.steps()))
                        .isTrue();
                run.kill();
            }
            try (var database = orphanedDatabase()) {
                assertThat(count(database, SHEETS_WITHOUT_CASE)).isZero();
                assertThat(count(database, CASES_WITHOUT_SHEET)).isZero();
                assertThat(count(database, "select count(*) from ringi.mail")).isPositive();
                assertThat(count(database, MAILS_FOR_OUTSIDE)).isZero();
            }
        }
        try (var run = new RehearsalRun(plan, folder, mailServer())) {
            assertThat(run.exitStatus()).as(String.join("\n", run.steps())).isZero();
        }
        assertThat(folder.resolve("edition.pdf")).isNotEmptyFile();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    /** Who decides and who is asked isn't for citizens. */
    private static final Set<String> OF_THE_ROUTE = Set.of("importance", "consents");

    private static final String SHEETS_WITHOUT_CASE = """
            select count(*) from ringi.sheet s where s.state <> 'ACCEPTED' and not exists
                (select 1 from act_ru_execution e where e.business_key_ = s.business_key)
            """;

    private static final String CASES_WITHOUT_SHEET = """
            select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where d.key_ = 'sheetSubmission' and e.business_key_ is not null and not exists
                (select 1 from ringi.sheet s where s.business_key = e.business_key_)
            """;

    private static final String MAILS_FOR_OUTSIDE = """
            select count(*) from ringi.mail where state <> 'KEPT' or subject not like '【試行】【Ringi】%'
            """;

    private static String[] mailServer() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + MAIL.getSmtp().getPort()
        };
    }

    private Connection orphanedDatabase() throws IOException, SQLException {
        var port = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    private static long count(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> sentencesOfTargets(Path plan) throws IOException {
        var sentences = new ArrayList<String>();
        texts(new YAMLMapper().readTree(plan.toFile()).path("targets"))
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
        return children.flatMap(RehearsalTest::texts);
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
