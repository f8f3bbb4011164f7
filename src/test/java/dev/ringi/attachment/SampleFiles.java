package dev.ringi.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people have them, and as they should not. */
public final class SampleFiles {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String title) {
        return written(out -> {
            try (var document = document(title)) {
                document.save(out);
            }
        });
    }

    static byte[] lockedPdf() {
        return written(out -> {
            try (var document = document("秘")) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** With something put in by hand, by the names that PDF itself has for it. */
    static byte[] pdf(Consumer<PDDocument> change) {
        return written(out -> {
            try (var document = document("計画")) {
                change.accept(document);
                document.save(out);
            }
        });
    }

    private static PDDocument document(String title) {
        var document = new PDDocument();
        document.addPage(new PDPage());
        document.getDocumentInformation().setTitle(title);
        return document;
    }

    public static byte[] docx(String text) {
        return office(WORD, "<w:document xmlns:w='urn:w'><w:p><w:t>" + text + "</w:t></w:p></w:document>", Map.of());
    }

    public static byte[] xlsx(String text) {
        return office(EXCEL, "<workbook/>", Map.of("xl/worksheets/sheet1.xml", text("<v>" + text + "</v>")));
    }

    static byte[] docm() {
        return office("application/vnd.ms-word.document.macroEnabled.main+xml", "<document/>", Map.of());
    }

    static byte[] xlsxWithMacro() {
        return officeWith("vbaProject", "x.bin", text("Sub x"), "application/vnd.ms-office.vbaProject");
    }

    /** Some hundred kilobytes, out of which come a hundred megabytes. */
    static byte[] bomb() {
        return office(EXCEL, "<workbook/>", Map.of("xl/worksheets/sheet1.xml", new byte[100 << 20]));
    }

    static byte[] word(String inside) {
        return office(WORD, "<w:document xmlns:w='urn:w'>" + inside + "</w:document>", Map.of());
    }

    static byte[] excel(String inside) {
        return office(EXCEL, "<workbook>" + inside + "</workbook>", Map.of());
    }

    /** A Word file whose document refers to one part more. */
    static byte[] officeWith(String relationship, String part, byte[] content, String contentType) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("main/_rels/document.xml.rels", relationships(relationship, part, false));
        parts.put("main/" + part, content);
        return office(WORD, "<document/>", parts, Map.of("/main/" + part, contentType));
    }

    /** A Word file whose document refers to what lies elsewhere. */
    static byte[] officeBeside(String relationship, String target) {
        return office(
                WORD, "<document/>", Map.of("main/_rels/document.xml.rels", relationships(relationship, target, true)));
    }

    /** A Word file with a chart that keeps its numbers in {@code workbook}. */
    static byte[] docxWithChart(byte[] workbook) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("main/_rels/document.xml.rels", relationships("chart", "chart1.xml", false));
        parts.put("main/chart1.xml", text("<chart/>"));
        parts.put("main/_rels/chart1.xml.rels", relationships("package", "numbers.xlsx", false));
        parts.put("main/numbers.xlsx", workbook);
        return office(
                WORD,
                "<document/>",
                parts,
                Map.of(
                        "/main/chart1.xml",
                        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                        "/main/numbers.xlsx",
                        FileType.XLSX.mediaType()));
    }

    /** A Word file with one part more, or with another for its title's, {@code docProps/core.xml}. */
    static byte[] officeOf(String part, byte[] content) {
        return office(WORD, "<document/>", Map.of(part, content));
    }

    static byte[] office(String mainType, String main, Map<String, byte[]> others) {
        return office(mainType, main, others, Map.of());
    }

    private static byte[] office(
            String mainType, String main, Map<String, byte[]> others, Map<String, String> contentTypes) {
        var types = new StringBuilder("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/docProps/core.xml'"
                + " ContentType='application/vnd.openxmlformats-package.core-properties+xml'/>"
                + "<Override PartName='/main/document.xml' ContentType='" + mainType + "'/>");
        contentTypes.forEach((part, type) -> types.append("<Override PartName='")
                .append(part)
                .append("' ContentType='")
                .append(type)
                .append("'/>"));
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(types.append("</Types>").toString()));
        parts.put("_rels/.rels", relationships("officeDocument", "main/document.xml", false));
        parts.put("main/document.xml", text(main));
        parts.put(
                "docProps/core.xml",
                text(
                        "<c:coreProperties xmlns:c='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'>"
                                + "<d:title xmlns:d='http://purl.org/dc/elements/1.1/'>計画</d:title></c:coreProperties>"));
        parts.putAll(others);
        return zip(parts);
    }

    private static byte[] relationships(String kind, String target, boolean outside) {
        return text("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "' Target='" + target + "'" + (outside ? " TargetMode='External'" : "")
                + "/></Relationships>");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    static byte[] xls() {
        return written(out -> {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("実績").createRow(0).createCell(0).setCellValue("51件");
                workbook.write(out);
            }
        });
    }

    static byte[] lockedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("town");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] doc(boolean locked) {
        var head = new byte[4096];
        head[0] = (byte) 0xec;
        head[1] = (byte) 0xa5;
        head[11] = (byte) (locked ? 1 : 0);
        return ole("WordDocument", head);
    }

    static byte[] ole(String stream, byte[] bytes) {
        return written(out -> {
            try (var store = new POIFSFileSystem()) {
                store.getRoot().createDocument(stream, new ByteArrayInputStream(bytes));
                store.writeFilesystem(out);
            }
        });
    }

    static byte[] docWithMacro() {
        return written(out -> {
            try (var store = new POIFSFileSystem()) {
                store.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[4096]));
                store.getRoot().createDirectory("Macros");
                store.writeFilesystem(out);
            }
        });
    }

    public static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
