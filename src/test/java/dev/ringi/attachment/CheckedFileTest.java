package dev.ringi.attachment;

import static dev.ringi.attachment.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@DisplayName("添付されるファイルの検査")
class CheckedFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    static Stream<Arguments> admitted() throws IOException {
        return Stream.of(
                Arguments.of("計画書.pdf", SampleFiles.pdf("計画"), "application/pdf"),
                Arguments.of("要領.docx", SampleFiles.docx("文"), FileType.DOCX.mediaType()),
                Arguments.of("集計.XLSX", SampleFiles.xlsx("51"), FileType.XLSX.mediaType()),
                Arguments.of("集計.xls", SampleFiles.xls(), "application/vnd.ms-excel"),
                Arguments.of("要領.doc", SampleFiles.doc(false), "application/msword"),
                Arguments.of("図①.png", SampleFiles.picture("png"), "image/png"),
                Arguments.of("写真.jpeg", SampleFiles.picture("jpg"), "image/jpeg"),
                Arguments.of("実績.csv", text("課,件数\n納税課,51\n"), "text/csv;charset=UTF-8"),
                Arguments.of("実績.csv", "課,件数①\r\n納税課,51\r\n".getBytes(WINDOWS), "text/csv;charset=Shift_JIS"),
                Arguments.of("控え.txt", text("\uFEFF<51件>と①～⑩"), "text/plain;charset=UTF-8"),
                Arguments.of("控え.txt", text("MZ世代に向けて周知する。"), "text/plain;charset=UTF-8"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("admitted")
    @DisplayName("名前と中身の合う、決められた種類のファイルは受け取られる")
    void whatFitsIsAdmitted(String name, byte[] content, String mediaType) {
        try (var file = receive(name, content)) {
            assertThat(file.mediaType()).isEqualTo(mediaType);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.hash()).matches("[0-9a-f]{64}");
        }
    }

    static Stream<Arguments> refused() {
        var pdf = SampleFiles.pdf("計画");
        return Stream.of(
                Arguments.of("請求書.pdf", text("MZ\u0000\u0001\u0000"), "attachment.program"),
                Arguments.of("道具.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 1}, "attachment.program"),
                Arguments.of("計画.docx", pdf, "attachment.otherContent"),
                Arguments.of("計画.xlsx", SampleFiles.docx("文"), "attachment.otherContent"),
                Arguments.of("実績.pdf", text("課,件数"), "attachment.otherContent"),
                Arguments.of("要領.docx", SampleFiles.docm(), "attachment.macro"),
                Arguments.of("集計.xlsx", SampleFiles.xlsxWithMacro(), "attachment.macro"),
                Arguments.of("要領.doc", SampleFiles.docWithMacro(), "attachment.macro"),
                Arguments.of("要領.doc", SampleFiles.ole("_1234567890", new byte[9]), "attachment.embedded"),
                Arguments.of("要領.doc", SampleFiles.ole("\u0001Ole10Native", text("MZ")), "attachment.embedded"),
                Arguments.of("要領.doc", SampleFiles.ole("\u0003OCXNAME", new byte[9]), "attachment.activeX"),
                Arguments.of(
                        "要領.doc",
                        SampleFiles.ole("WordDocument", text("x".repeat(20) + "\u0013 ddeauto c:\\x")),
                        "attachment.dde"),
                Arguments.of("集計.xlsx", SampleFiles.bomb(), "attachment.bomb"),
                Arguments.of("集計.xlsx", SampleFiles.zip(Map.of("a.txt", text("あ"))), "attachment.archive"),
                Arguments.of("集計.xlsx", Arrays.copyOf(SampleFiles.xlsx("51"), 150), "attachment.brokenOffice"),
                Arguments.of("集計.xlsx", SampleFiles.ole("EncryptedPackage", new byte[99]), "attachment.locked"),
                Arguments.of("集計.xls", SampleFiles.lockedXls(), "attachment.locked"),
                Arguments.of("要領.doc", SampleFiles.doc(true), "attachment.locked"),
                Arguments.of("要領.doc", SampleFiles.ole("DocumentText", new byte[99]), "attachment.unknownContent"),
                Arguments.of("説明.doc", SampleFiles.ole("PowerPoint Document", new byte[9]), "attachment.oldSlides"),
                Arguments.of("計画.pdf", SampleFiles.lockedPdf(), "attachment.locked"),
                Arguments.of("計画.pdf", text("%PDF-1.7\n途中まで"), "attachment.broken"),
                Arguments.of("図.png", Arrays.copyOf(SampleFiles.picture("png"), 20), "attachment.broken"),
                Arguments.of("控え.txt", text("<html><script>alert(1)</script>"), "attachment.markup"),
                Arguments.of("控え.txt", text("見出し\n<SCRIPT src=x></SCRIPT>"), "attachment.markup"),
                Arguments.of("図.png", text("<?xml version=\"1.0\"?><svg/>"), "attachment.markup"),
                Arguments.of("控え.txt", text(" <svg onload=alert(1)>"), "attachment.markup"),
                Arguments.of("控え.txt", text("#!/bin/sh\nrm -r ."), "attachment.markup"),
                Arguments.of("控え.txt", text("あ".repeat(5_000) + "<script>alert(1)</script>"), "attachment.markup"),
                Arguments.of("控え.txt", text("a".repeat(8_190) + "<iframe src=x>"), "attachment.markup"),
                Arguments.of("実績.csv", text("課,件数\n".repeat(9_000) + "税,<?php x ?>"), "attachment.markup"),
                Arguments.of("実績.csv", ("い".repeat(9_000) + "<SVG/onload=x>").getBytes(WINDOWS), "attachment.markup"),
                Arguments.of("実績.csv", text("課,件数\n納税課,\"=cmd|'/C calc'!A0\""), "attachment.dde"),
                Arguments.of("実績.csv", new byte[] {1, 2, 3, (byte) 0xff}, "attachment.unknownContent"),
                Arguments.of("空.txt", new byte[0], "attachment.empty"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refused")
    @DisplayName("中身が合わないもの、動くもの、開けないもの、展開で膨らむものは、理由と直し方を示して断られる")
    void whatDoesNotFitIsRefused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> receive(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
                .hasMessageContaining("「" + name + "」")
                .hasMessageEndingWith("。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../計画.txt",
                "a\\b.txt",
                "計画\u0000.txt",
                "計画\n.txt",
                "計画\u202Etxt.txt",
                "計画\u200B.txt",
                "計画?.txt",
                ".txt",
                "CON.txt",
                "計画.exe",
                "計画.html",
                "計画.svg",
                "計画.xlsm",
                "計画.jtd",
                "計画.zip",
                "計画",
                ""
            })
    @DisplayName("道筋・見えない文字・向きを変える文字・使えない拡張子のある名前は断られる")
    void badNamesAreRefused(String name) {
        assertThatThrownBy(() -> receive(name, text("あ"))).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("濁点の分かれた名前は一つにまとめられる")
    void namesAreComposed() {
        try (var file = receive("ガイド か\u3099.txt", text("あ"))) {
            assertThat(file.name()).isEqualTo("ガイド が.txt");
        }
    }

    @Test
    @DisplayName("大きさの上限ちょうどまで受け取り、越えれば断る。どちらも一時ファイルを残さない")
    void sizeIsBounded() {
        var before = temporary();
        try (var file = CheckedFile.receive("あ.txt", in(new byte[] {'a', 'b'}), DataSize.ofBytes(2))) {
            assertThat(file.size()).isEqualTo(2);
        }
        assertThatThrownBy(() -> CheckedFile.receive("あ.txt", in(new byte[3]), DataSize.ofBytes(2)))
                .hasMessageContaining("超えています");
        assertThatThrownBy(() -> receive("あ.pdf", text("%PDF-1.7"))).isInstanceOf(Refusal.class);
        assertThat(temporary()).isEqualTo(before);
    }

    private static long temporary() {
        return Stream.of(new File(System.getProperty("java.io.tmpdir")).list())
                .filter(name -> name.startsWith("ringi-attachment"))
                .count();
    }

    private static CheckedFile receive(String name, byte[] content) {
        return CheckedFile.receive(name, in(content), DataSize.ofMegabytes(20));
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
