package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Word, Excel and PowerPoint since 2007 (OOXML): every part is unpacked once, and counted, before any of them is read. */
final class OfficeInspection {

    private static final int MOST_PARTS = 20_000;
    private static final long MOST_BYTES = 512L << 20;
    /** Of a sheet full of the same number hardly more than 100 times its packed size comes out. */
    private static final int MOST_GROWTH = 200;
    /** Of what is read whole into memory. */
    private static final long MOST_BYTES_OF_TABLES = 16L << 20;

    static {
        // Everything has been counted here when it asks.
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final FileName name;
    private final Set<String> parts = new HashSet<>();
    private long room;

    private OfficeInspection(FileName name, long room) {
        this.name = name;
        this.room = room;
    }

    static FileType inspect(Path file, FileName name) throws IOException {
        return new OfficeInspection(name, MOST_BYTES).inspect(file, true);
    }

    /**
     * @param mayHold whether a chart in it may have its numbers in a workbook of its own, as they have in Word and PowerPoint;
     *     a workbook inside has none
     */
    private FileType inspect(Path file, boolean mayHold) throws IOException {
        try {
            count(file);
            return new OfficeContents(name, inner -> mayHold && isWorkbook(inner)).inspect(file);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError broken) {
            throw new Refusal("attachment.brokenOffice", name.text());
        }
    }

    private boolean isWorkbook(InputStream content) throws IOException {
        var inner = Files.createTempFile("ringi-attachment", null);
        try {
            try (var out = Files.newOutputStream(inner)) {
                content.transferTo(out);
            }
            return new OfficeInspection(name, room).inspect(inner, false) == FileType.XLSX;
        } finally {
            Files.deleteIfExists(inner);
        }
    }

    private void count(Path file) throws IOException {
        room = Math.min(room, Files.size(file) * MOST_GROWTH + (1 << 20));
        try (var zip = new ZipFile(file.toFile())) {
            var list = zip.getEntry(OfficeTables.PARTS);
            if (list == null) {
                throw new Refusal("attachment.archive", name.text());
            }
            if (zip.size() > MOST_PARTS) {
                throw bomb();
            }
            OfficeTables tables;
            try (var types = new Counted(zip.getInputStream(list))) {
                tables = OfficeTables.of(types);
            }
            var roomForTables = MOST_BYTES_OF_TABLES;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var before = room;
                unpack(zip, entry);
                roomForTables -= tables.include(entry.getName()) ? before - room : 0;
                if (roomForTables < 0) {
                    throw bomb();
                }
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        requirePlainName(entry.getName());
        var sum = new CRC32();
        try (var in = new CheckedInputStream(new Counted(zip.getInputStream(entry)), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException(entry.getName());
        }
    }

    /** No office writes names that others read differently: encoded, with steps, or twice but for the size of letters. */
    private void requirePlainName(String part) {
        var isPlain = part.indexOf('%') < 0
                && part.indexOf('\\') < 0
                && !part.startsWith("/")
                && part.codePoints().noneMatch(Character::isISOControl)
                && List.of(part.split("/", -1)).stream().noneMatch(step -> step.equals(".") || step.equals(".."))
                && parts.add(part.toLowerCase(Locale.ROOT));
        if (!isPlain) {
            throw new Refusal("attachment.partName", name.text(), part);
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
