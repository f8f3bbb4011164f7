package dev.ringi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.Dice;
import dev.ringi.OwnTownTest;
import dev.ringi.Seeded;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.organization.OrganizationImport;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.FormFields;
import dev.ringi.sheet.form.SheetForms;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that were good until somebody, or something, wrote in them. What is taken has to fit the database, too. */
@OwnTownTest
@DisplayName("組織・計画・計画と制度の暦のファイルは、どう壊れていても、取り込まれるか、日本語の一覧で断られる")
class NonsenseFilesTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\-,\\[] )[^\\n,\\[\\]{}]+");

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.5",
            "999999999",
            "99999999999999999999999999",
            "1e400",
            "[]",
            "{}",
            "[[[[[[[[]]]]]]]]",
            "{a: {b: {c: d}}}",
            "~",
            "''",
            "\"\"",
            "' '",
            "true",
            "\"\\0\"",
            "\"\\uD83D\"",
            "\"い\\nろ\"",
            "😀",
            "\"\\u202Egpj\"",
            "\"葛\\U000E0100\"",
            "x".repeat(50_000),
            "'" + "あ".repeat(150) + "'",
            "あ".repeat(45),
            "<script>alert(1)</script>",
            "'; drop table ringi.person; --",
            "../../etc/passwd",
            "{0}",
            "'{'",
            "\"'\"",
            "2026-02-30",
            "+999999999-12-31",
            "9999-12-31",
            "0000-00-00",
            "令和999年度",
            "明治元年度",
            "平成99年度",
            "24:00",
            "&a [*a]",
            "&b b",
            "*b",
            "!!javax.script.ScriptEngineManager [x]",
            "!!binary AAAA",
            "? [a, b]\n: c",
            "|\n\n  い\n  ろ",
            ">-\n  い\n ろ",
            "<<",
            "@",
            "%",
            "`",
            "\"",
            "{",
            "- -");

    private static final List<String> LINES = List.of(
            "\t- x",
            "\tname: x",
            "---",
            "...",
            "%YAML 9.9",
            "name: x",
            "- {}",
            "- ",
            "? x",
            ": y",
            "<<: {name: x}",
            "_: 注記",
            "{".repeat(2_000),
            "- ".repeat(2_000),
            "\u0001",
            "\u0000",
            "\uFEFF",
            "#");

    @Autowired
    private OrganizationImport organizations;

    @Autowired
    private PlanImport plans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager database;

    @TempDir
    private Path directory;

    @BeforeEach
    void settle() {
        organizations.read("organization.yaml", sample("sample/wakaba-organization.yaml"));
    }

    @Seeded(200)
    @DisplayName("組織")
    void organizations(Dice dice) {
        var file = broken(dice, sample("sample/wakaba-organization.yaml"));
        judge(() -> stored(() -> organizations.read("f.yaml", file)));
    }

    @Seeded(200)
    @DisplayName("計画")
    void plans(Dice dice) {
        var file = broken(
                dice,
                sample("sample/"
                        + dice.one(List.of("wakaba-plan.yaml", "wakaba-projects.yaml", "wakaba-initiatives.yaml"))));
        judge(() -> stored(() -> plans.read("f.yaml", file)));
    }

    @Seeded(200)
    @DisplayName("計画と制度の暦")
    void calendars(Dice dice) throws IOException {
        var code = dice.one(List.of("priorityPlan", "departmentInitiatives", "projectEvaluation"));
        var folder = Files.createDirectories(directory.resolve(code));
        Files.write(folder.resolve("programme.yaml"), broken(dice, sample("programmes/" + code + "/programme.yaml")));
        var fields = new FormFields(new SheetForms(new ObjectMapper(), ""));
        judge(() -> {
            for (var programme : ProgrammeFolders.read(directory.toString(), fields)) {
                var year = new FiscalYear(Math.max(programme.firstYear(), 2026));
                assertThat(programme.phases())
                        .allSatisfy(phase -> assertThat(phase.kickoff()
                                        .of(year)
                                        .plusDays(phase.days().release()))
                                .isNotNull());
            }
            return null;
        });
    }

    private Object stored(Runnable reading) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            reading.run();
            database.flush();
            return null;
        });
    }

    private static void judge(Callable<?> reading) {
        try {
            reading.call();
        } catch (Refusal refused) {
            assertThat(refused.getMessage().strip().lines())
                    .allSatisfy(line -> assertThat(line)
                            .containsPattern(JAPANESE)
                            .doesNotContain("Exception", "org.yaml", "found ", "expected "));
        } catch (Exception strange) {
            throw new AssertionError("neither taken nor refused", strange);
        }
    }

    /** One to three times, by somebody who writes values or lines, or by a machine that loses bytes. */
    private static byte[] broken(Dice dice, byte[] file) {
        var broken = file;
        for (var times = dice.between(1, 3); times > 0; times--) {
            broken = switch (dice.between(0, 9)) {
                case 0 -> dice.one(List.of(new byte[0], "# 空".getBytes(StandardCharsets.UTF_8), new byte[] {0, 1, 2}));
                case 1 -> Arrays.copyOf(broken, dice.between(0, broken.length));
                case 2 -> withByte(dice, broken);
                case 3, 4 -> withLine(dice, broken);
                default -> withValue(dice, broken);
            };
        }
        return broken;
    }

    private static byte[] withByte(Dice dice, byte[] file) {
        var copy = file.clone();
        if (copy.length > 0) {
            copy[dice.between(0, copy.length - 1)] = (byte) dice.between(0, 255);
        }
        return copy;
    }

    private static byte[] withLine(Dice dice, byte[] file) {
        var lines = new ArrayList<>(text(file).lines().toList());
        if (lines.isEmpty()) {
            return file;
        }
        var at = dice.between(0, lines.size() - 1);
        switch (dice.between(0, 3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.add(at, lines.get(dice.between(0, lines.size() - 1)));
            default -> lines.add(at, dice.one(LINES));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withValue(Dice dice, byte[] file) {
        var text = text(file);
        var places = VALUE.matcher(text).results().toList();
        if (places.isEmpty()) {
            return file;
        }
        var place = dice.one(places);
        var value = dice.between(0, 3) == 0 ? dice.text(20) : dice.one(VALUES);
        return (text.substring(0, place.start()) + value + text.substring(place.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] sample(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
