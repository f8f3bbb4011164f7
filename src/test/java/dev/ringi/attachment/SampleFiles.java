package dev.ringi.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people have them, and as they should not. */
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
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

    static byte[] pdfWithScript() {
        return written(out -> {
            try (var document = document("動く")) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('!')"));
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
        return office(WORD, Map.of("word/document.xml", text(text)));
    }

    public static byte[] xlsx(String text) {
        return office(EXCEL, Map.of("xl/worksheets/sheet1.xml", text(text)));
    }

    static byte[] docm() {
        return office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of());
    }

    static byte[] xlsxWithMacro() {
        return office(EXCEL, Map.of("xl/vbaProject.bin", text("Sub x")));
    }

    static byte[] docxWithForeignFile() {
        return office(WORD, Map.of("word/embeddings/oleObject1.bin", ole("\u0001Ole10Native", text("MZ"))));
    }

    /** Some hundred kilobytes, out of which come a hundred megabytes. */
    static byte[] bomb() {
        return office(EXCEL, Map.of("xl/worksheets/sheet1.xml", new byte[100 << 20]));
    }

    static byte[] office(String mainPart, Map<String, byte[]> others) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + mainPart + "\"/></Types>"));
        parts.putAll(others);
        return zip(parts);
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
