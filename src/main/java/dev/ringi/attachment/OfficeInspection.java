package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word, Excel and PowerPoint since 2007 (OOXML): the parts list tells which; every part is unpacked once, and counted. */
final class OfficeInspection {

    private static final String PARTS = "[Content_Types].xml";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private static final int MOST_PARTS = 20_000;
    private static final long MOST_BYTES = 512L << 20;
    /** Of a sheet full of the same number hardly more than 100 times its packed size comes out. */
    private static final int MOST_GROWTH = 200;

    /** An embedded object is the one part that is read into memory. */
    private static final long LARGEST_OBJECT = 32L << 20;

    private final FileName name;
    private long room;

    private OfficeInspection(FileName name, long packedSize) {
        this.name = name;
        this.room = Math.min(MOST_BYTES, packedSize * MOST_GROWTH + (1 << 20));
    }

    static FileType inspect(Path file, FileName name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new OfficeInspection(name, Files.size(file)).inspect(zip);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("attachment.brokenOffice", name.text());
        }
    }

    private FileType inspect(ZipFile zip) throws IOException {
        var list = zip.getEntry(PARTS);
        if (list == null) {
            throw new Refusal("attachment.archive", name.text());
        }
        if (zip.size() > MOST_PARTS) {
            throw bomb();
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            unpack(zip, entries.nextElement());
        }
        return typeOf(read(zip, list));
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var part = entry.getName().toLowerCase(Locale.ROOT);
        if (part.endsWith("vbaproject.bin")) {
            throw new Refusal("attachment.macro", name.text());
        }
        var sum = new CRC32();
        var before = room;
        try (var in = new CheckedInputStream(new Counted(zip.getInputStream(entry)), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException(part);
        }
        if (part.contains("embeddings/") && part.endsWith(".bin")) {
            if (before - room > LARGEST_OBJECT) {
                throw bomb();
            }
            refuseEmbedded(zip, entry);
        }
    }

    private void refuseEmbedded(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry);
                var object = new POIFSFileSystem(in)) {
            if (OldOfficeInspection.holdsFile(object.getRoot())) {
                throw new Refusal("attachment.embedded", name.text());
            }
        }
    }

    private FileType typeOf(String parts) {
        if (parts.contains("macroenabled") || parts.contains("vbaproject") || parts.contains("macrosheet")) {
            throw new Refusal("attachment.macro", name.text());
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(main -> parts.contains(main.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new Refusal("attachment.unknownContent", name.text()));
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }

    private Refusal bomb() {
        return new Refusal("attachment.bomb", name.text());
    }

    /** Stops where more comes out than an office file could hold; what the archive says of its sizes is not believed. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            take(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int bytes) {
            room -= bytes;
            if (room < 0) {
                throw bomb();
            }
        }
    }
}
