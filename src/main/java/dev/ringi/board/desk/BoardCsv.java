package dev.ringi.board.desk;

import dev.ringi.board.BoardLine;
import dev.ringi.board.Holding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;

/** The board's lines for a spreadsheet: UTF-8 with the mark without which Excel takes it for Shift_JIS, RFC 4180. */
@Component
class BoardCsv {

    private static final String MARK = "\uFEFF";

    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setHeader(
                    "計画・年度", "シート", "主管課", "段階", "状況", "いまの手続き", "いまの担当", "不在", "期限", "残り", "差戻し回数", "未処理の指摘", "最後の動き")
            .get();

    byte[] of(List<BoardLine> lines) {
        var text = new StringBuilder(MARK);
        try (var printer = FORMAT.print(text)) {
            for (var line : lines) {
                printer.printRecord(cells(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> cells(BoardLine line) {
        var sheet = line.sheet();
        return List.of(
                sheet.cycleTitle(),
                inert(sheet.title()),
                line.lead(),
                sheet.state().label(),
                line.urgency().word(),
                line.step(),
                line.holders(),
                line.holdings().stream()
                        .map(Holding::absence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("、")),
                sheet.due(),
                line.left(),
                sheet.returns(),
                sheet.comments(),
                sheet.changed() == null ? "" : sheet.changed().toLocalDate());
    }

    /** What begins like a formula would be one to a spreadsheet (OWASP, CSV Injection). */
    private static String inert(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
