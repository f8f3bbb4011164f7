package dev.ringi.attachment;

import static dev.ringi.attachment.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@DisplayName("ファイルの中に隠れたもの")
class HiddenContentsTest {

    static Stream<Arguments> pdfs() {
        return Stream.of(
                pdf("開いたとき", "attachment.script", d -> catalog(d).setItem("OpenAction", action("JavaScript"))),
                pdf(
                        "名のあるスクリプト",
                        "attachment.script",
                        d -> catalog(d).setItem("Names", of("JavaScript", of("Names", list(new COSString("a")))))),
                pdf("ページを開いたとき", "attachment.script", d -> page(d).setItem("AA", of("O", action("JavaScript")))),
                pdf("文書を閉じるとき", "attachment.launch", d -> catalog(d).setItem("AA", of("WC", action("Launch")))),
                pdf("注釈", "attachment.launch", d -> annotate(d, of("A", action("Launch")))),
                pdf("注釈に触れたとき", "attachment.script", d -> annotate(d, of("AA", of("E", action("JavaScript"))))),
                pdf(
                        "後に続く動作",
                        "attachment.launch",
                        d -> annotate(
                                d,
                                of(
                                        "A",
                                        with(
                                                action("GoTo"),
                                                "Next",
                                                list(with(action("URI"), "Next", action("Launch"))))))),
                pdf(
                        "リンクの形のスクリプト",
                        "attachment.script",
                        d -> annotate(
                                d, of("A", with(action("URI"), "URI", new COSString(" JavaScript:app.alert(1)"))))),
                pdf(
                        "入力欄",
                        "attachment.script",
                        d -> catalog(d)
                                .setItem("AcroForm", of("Fields", list(of("AA", of("K", action("JavaScript"))))))),
                pdf("フォームの送信", "attachment.sends", d -> annotate(d, of("A", action("SubmitForm")))),
                pdf(
                        "XFA",
                        "attachment.xfa",
                        d -> catalog(d)
                                .setItem(
                                        "AcroForm",
                                        with(
                                                of("Fields", list()),
                                                "XFA",
                                                d.getDocument().createCOSStream()))),
                pdf(
                        "埋め込み",
                        "attachment.embedded",
                        d -> catalog(d).setItem("Names", of("EmbeddedFiles", of("Names", list())))),
                pdf(
                        "関連ファイル",
                        "attachment.embedded",
                        d -> page(d).setItem(
                                        "AF",
                                        list(of("EF", of("F", d.getDocument().createCOSStream()))))),
                pdf(
                        "添付の注釈",
                        "attachment.embedded",
                        d -> annotate(d, of("Subtype", COSName.getPDFName("FileAttachment")))),
                pdf("外のPDFを開く", "attachment.outside", d -> annotate(d, of("A", action("GoToR")))),
                pdf("動画", "attachment.media", d -> annotate(d, of("Subtype", COSName.getPDFName("RichMedia")))),
                pdf("どこからも指されない", "attachment.script", d -> {
                    // Reached by nothing that has a meaning.
                    d.getDocumentInformation().getCOSObject().setItem("X", list(list(list(action("JavaScript")))));
                }));
    }

    @ParameterizedTest(name = "PDF: {0}")
    @MethodSource("pdfs")
    @DisplayName("PDFのどこに動くもの、起動するもの、埋め込まれたものがあっても、何かを言って断る")
    void pdfsAreWalked(String where, byte[] pdf, String code) {
        refused("計画.pdf", pdf, code);
    }

    @Test
    @DisplayName("書類を読むだけの動作、互いを指し合う部品、深い入れ子は断らない")
    void harmlessPdfsAreTaken() {
        taken("計画.pdf", SampleFiles.pdf(d -> {
            annotate(d, of("A", with(action("URI"), "URI", new COSString("https://www.example.jp/"))));
            catalog(d).setItem("AA", of("WC", action("GoTo")));
        }));
        taken("計画.pdf", written(List.of("[4 0 R 5 0 R]", "<</There 6 0 R>>", "<</Back [5 0 R 6 0 R]>>")));
        taken("計画.pdf", written(List.of("[".repeat(200) + "]".repeat(200))));
    }

    @Test
    @DisplayName("部品の多いPDFも、互いをどれだけ指していても、部品ごとに一度だけ見る")
    void manyObjectsAreWalkedOnce() {
        var all = IntStream.range(4, 2_004).mapToObj(i -> i + " 0 R ").collect(Collectors.joining("[", "", "]"));
        taken("計画.pdf", written(Collections.nCopies(500, all)));
        refused("計画.pdf", written(List.of(all, "<</S/JavaScript>>")), "attachment.script");
    }

    @Test
    @DisplayName("数千の部品が束になったPDFは受け取り、部品のない束を何度も指すPDFは断る")
    void objectStreamsAreUnpackedOnce() {
        taken(
                "計画.pdf",
                SampleFiles.pdf(d -> IntStream.range(0, 5_000).forEach(i -> {
                    var page = new PDPage();
                    page.getCOSObject().setItem("PieceInfo", of("X", new COSString("い".repeat(2_000))));
                    d.addPage(page);
                })));
        refused("計画.pdf", objectStream("1 0 ", 1 << 20, 200), "attachment.bomb");
        taken("計画.pdf", objectStream("1 0 ", 1 << 20, 3));
    }

    @Test
    @DisplayName("部品の束や目次が極端に膨らむPDF、底なしに入れ子のPDFは、広げきる前に断る")
    void bombsAreNotUnpacked() {
        refused("計画.pdf", objectStream("1 0 ", 300 << 20, 0), "attachment.bomb");
        refused("計画.pdf", text("%PDF-1.7\n1 0 obj\n" + "[".repeat(2_000_000)), "attachment.broken");
        refused(
                "計画.pdf",
                text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" + "<</A".repeat(500_000)
                        + "\ntrailer\n<< /Root 1 0 R >>\n%%EOF"),
                "attachment.broken");
    }

    @Test
    @DisplayName("題名や目次の部品が極端に大きいOfficeのファイルは、記憶に広げずに断る")
    void hugeTablesAreNotRead() {
        var numbers = new Random(1);
        var huge = "<x>"
                + numbers.ints(2_500_000, 0, 1_000_000)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("<y/>")) + "</x>";
        for (var name : List.of("main/_rels/other.xml.rels", "docProps/core.xml")) {
            refused("要領.docx", SampleFiles.officeOf(name, text(huge)), "attachment.bomb");
        }
        taken("要領.docx", SampleFiles.officeOf("main/other.xml", text(huge)));
    }

    static Stream<Arguments> offices() {
        return Stream.of(
                office("外の画像", "attachment.external", SampleFiles.officeBeside("image", "http://evil.example/a.png")),
                office(
                        "外のOLE",
                        "attachment.external",
                        SampleFiles.officeBeside("oleObject", "mhtml:http://evil.example/x")),
                office("外のフレーム", "attachment.external", SampleFiles.officeBeside("frame", "\\\\evil\\x")),
                office("プログラムを呼ぶリンク", "attachment.external", SampleFiles.officeBeside("hyperlink", "ms-msdt:/id")),
                office("テンプレート", "attachment.template", SampleFiles.officeBeside("attachedTemplate", "file:///x.dotm")),
                office("ほかのブック", "attachment.external", SampleFiles.officeBeside("externalLinkPath", "x.xlsx")),
                office(
                        "OLE",
                        "attachment.embedded",
                        SampleFiles.officeWith("oleObject", "a.png", text("x"), "image/png")),
                office(
                        "種類だけのOLE",
                        "attachment.embedded",
                        SampleFiles.officeWith(
                                "image",
                                "a.png",
                                text("x"),
                                "application/vnd.openxmlformats-officedocument.oleObject")),
                office(
                        "パッケージ",
                        "attachment.embedded",
                        SampleFiles.officeWith("package", "a.xlsx", SampleFiles.xlsx("1"), FileType.XLSX.mediaType())),
                office(
                        "ActiveX",
                        "attachment.activeX",
                        SampleFiles.officeWith(
                                "control", "a.xml", text("<ocx/>"), "application/vnd.ms-office.activeX+xml")),
                office(
                        "名を変えたActiveX",
                        "attachment.activeX",
                        SampleFiles.officeWith("control", "a.xml", text("<ocx/>"), "application/xml")),
                office(
                        "差し込み",
                        "attachment.altChunk",
                        SampleFiles.officeWith("aFChunk", "a.htm", text("<p>"), "text/html")),
                office("差し込みの要素", "attachment.altChunk", SampleFiles.word("<w:altChunk/>")),
                office(
                        "名を変えたマクロ",
                        "attachment.macro",
                        SampleFiles.officeWith("vbaProject", "theme.bin", text("x"), "application/octet-stream")),
                office(
                        "データの接続",
                        "attachment.external",
                        SampleFiles.officeWith("connections", "c.xml", text("<connections/>"), "application/xml")),
                office(
                        "コード化された名",
                        "attachment.partName",
                        SampleFiles.office(SampleFiles.WORD, "<d/>", Map.of("word/%76baProject.bin", text("x")))),
                office(
                        "上へ出る名",
                        "attachment.partName",
                        SampleFiles.office(SampleFiles.WORD, "<d/>", Map.of("word/../x.xml", text("<x/>")))),
                office(
                        "二つある名",
                        "attachment.partName",
                        SampleFiles.office(SampleFiles.WORD, "<d/>", Map.of("MAIN/Document.xml", text("<x/>")))),
                office(
                        "DDEのフィールド",
                        "attachment.dde",
                        SampleFiles.word(field("<w:instrText> DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText>"))),
                office(
                        "分けて書かれたDDE",
                        "attachment.dde",
                        SampleFiles.word(
                                field(
                                        "<w:r><w:instrText> dd</w:instrText></w:r><w:r><w:instrText>e c x</w:instrText></w:r>"))),
                office(
                        "入れ子のDDE",
                        "attachment.dde",
                        SampleFiles.word(field(field("<w:instrText>QUOTE 68 68 69</w:instrText>")
                                + "<w:instrText> c x</w:instrText>"))),
                office("短く書かれたDDE", "attachment.dde", SampleFiles.word("<w:fldSimple w:instr=' DDE x y'/>")),
                office(
                        "閉じないDDE",
                        "attachment.dde",
                        SampleFiles.word("<w:fldChar w:fldCharType='begin'/><w:instrText>DDE x</w:instrText>")),
                office(
                        "外の画像のフィールド",
                        "attachment.external",
                        SampleFiles.word(
                                field("<w:instrText> INCLUDEPICTURE \"http://evil.example/a\" \\d</w:instrText>"))),
                Arguments.of("数式のDDE", "集計.xlsx", SampleFiles.excel("<f>cmd|'/c calc'!A0</f>"), "attachment.dde"),
                Arguments.of(
                        "名前のDDE",
                        "集計.xlsx",
                        SampleFiles.excel(
                                "<definedNames><definedName name='x'>cmd|'/c'!A1</definedName></definedNames>"),
                        "attachment.dde"),
                Arguments.of(
                        "DDEのリンク",
                        "集計.xlsx",
                        SampleFiles.excel("<ddeLink ddeService='cmd' ddeTopic='/c calc'/>"),
                        "attachment.dde"),
                office(
                        "起動するボタン",
                        "attachment.launch",
                        SampleFiles.word("<a:hlinkClick xmlns:a='a' action='ppaction://program'/>")),
                office(
                        "外を指す文書型",
                        "attachment.brokenOffice",
                        SampleFiles.office(
                                SampleFiles.WORD,
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                                Map.of())),
                office("マクロのあるブックのグラフ", "attachment.macro", SampleFiles.docxWithChart(SampleFiles.docm())),
                office("文書の入ったグラフ", "attachment.embedded", SampleFiles.docxWithChart(SampleFiles.docx("い"))),
                office(
                        "グラフの中のグラフ",
                        "attachment.embedded",
                        SampleFiles.docxWithChart(SampleFiles.docxWithChart(SampleFiles.xlsx("1")))));
    }

    @ParameterizedTest(name = "Office: {0}")
    @MethodSource("offices")
    @DisplayName("Officeのファイルの部品、つながり、フィールド、数式のどこにあっても、何かを言って断る")
    void officesAreWalked(String where, String name, byte[] office, String code) {
        refused(name, office, code);
    }

    @Test
    @DisplayName("ふつうのリンク、目次などのフィールド、引用符の中の縦線、グラフとその数値は断らない")
    void harmlessOfficesAreTaken() {
        taken("要領.docx", SampleFiles.officeBeside("hyperlink", "https://www.example.jp/%E8%A8%88%E7%94%BB"));
        taken(
                "要領.docx",
                SampleFiles.word(field("<w:instrText> TOC \\o \"1-3\" </w:instrText>")
                        + field("<w:instrText>HYPERLINK \"file://server/x\"</w:instrText>")
                        + field("<w:instrText>IF </w:instrText>" + field("<w:instrText>PAGE</w:instrText>")
                                + "<w:instrText> = 1 DDE</w:instrText>")
                        + "<w:t>DDE x</w:t>"));
        taken("集計.xlsx", SampleFiles.excel("<f>IF(A1=\"い|ろ\",'表|裏'!A1,1)</f><v>a|b</v>"));
        taken("要領.docx", SampleFiles.docxWithChart(SampleFiles.xlsx("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<51件>と<目標>", "a < b > c", "<formula>", "1 <2", "気温<b", "<<資料>>"})
    @DisplayName("文の中の山括弧は断らない")
    void anglesInTextsAreTaken(String text) {
        taken("控え.txt", text("い".repeat(9_000) + text));
    }

    private static String field(String inside) {
        return "<w:fldChar w:fldCharType='begin'/>" + inside + "<w:fldChar w:fldCharType='end'/>";
    }

    private static Arguments office(String where, String code, byte[] file) {
        return Arguments.of(where, "要領.docx", file, code);
    }

    private static Arguments pdf(String where, String code, Consumer<PDDocument> change) {
        return Arguments.of(where, SampleFiles.pdf(change), code);
    }

    private static COSDictionary action(String kind) {
        return of("S", COSName.getPDFName(kind));
    }

    private static COSDictionary of(String key, COSBase value) {
        return with(new COSDictionary(), key, value);
    }

    private static COSDictionary with(COSDictionary dictionary, String key, COSBase value) {
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSArray list(COSBase... items) {
        return new COSArray(List.of(items));
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary page(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private static void annotate(PDDocument document, COSDictionary annotation) {
        page(document).setItem("Annots", list(annotation));
    }

    /**
     * A PDF whose catalog lies in a stream of objects, with zeros behind it.
     *
     * @param vain objects that its table seeks there, too
     */
    private static byte[] objectStream(String head, int zeros, int vain) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write((head + "<< /Type /Catalog /Pages 3 0 R >> ").getBytes(StandardCharsets.ISO_8859_1));
            var piece = new byte[1 << 20];
            for (var left = zeros; left > 0; left -= piece.length) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var pdf = new ByteArrayOutputStream();
        var places = new int[5];
        write(pdf, "%PDF-1.7\n");
        places[2] = pdf.size();
        write(
                pdf,
                "2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.size()
                        + " >>\nstream\n");
        pdf.writeBytes(packed.toByteArray());
        write(pdf, "\nendstream\nendobj\n");
        places[3] = pdf.size();
        write(pdf, "3 0 obj\n<< /Type /Pages /Kids [] /Count 1 >>\nendobj\n");
        places[4] = pdf.size();
        var table = new ByteArrayOutputStream();
        for (var entry :
                new int[][] {{0, 0, 255}, {2, 2, 0}, {1, places[2], 0}, {1, places[3], 0}, {1, places[4], 0}}) {
            table.write(entry[0]);
            for (var shift = 24; shift >= 0; shift -= 8) {
                table.write(entry[1] >> shift);
            }
            table.write(entry[2]);
        }
        for (var i = 0; i < vain; i++) {
            table.writeBytes(new byte[] {2, 0, 0, 0, 2, 0});
        }
        write(
                pdf,
                "4 0 obj\n<< /Type /XRef /Size " + (5 + vain) + " /W [1 4 1] /Root 1 0 R /Length " + table.size()
                        + " >>\nstream\n");
        pdf.writeBytes(table.toByteArray());
        write(pdf, "\nendstream\nendobj\nstartxref\n" + places[4] + "\n%%EOF");
        return pdf.toByteArray();
    }

    /** A page, and objects from 4 on; the first hangs at the catalog, the others at what refers to them. */
    private static byte[] written(List<String> objects) {
        var all = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R/PieceInfo<</X 4 0 R>>>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
        all.addAll(objects);
        var pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < all.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.size()));
            write(pdf, (i + 1) + " 0 obj\n" + all.get(i) + "\nendobj\n");
        }
        var start = pdf.size();
        write(pdf, "xref\n0 " + (all.size() + 1) + "\n" + table);
        write(pdf, "trailer\n<</Size " + (all.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void taken(String name, byte[] content) {
        try (var file = receive(name, content)) {
            assertThat(file.size()).isEqualTo(content.length);
        }
    }

    private static void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> receive(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
                .hasMessageContaining("「" + name + "」")
                .hasMessageEndingWith("。");
    }

    private static CheckedFile receive(String name, byte[] content) {
        return CheckedFile.receive(name, new ByteArrayInputStream(content), DataSize.ofMegabytes(20));
    }
}
