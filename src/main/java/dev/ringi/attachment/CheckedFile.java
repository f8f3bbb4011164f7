package dev.ringi.attachment;

import dev.ringi.hash.Sha256;
import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.springframework.util.unit.DataSize;

/** A file that has arrived and may be attached; it lies on the disk, not in memory, until it is closed. */
public final class CheckedFile implements AutoCloseable {

    private final Path path;
    private final FileName name;
    private final Inspection.Found found;
    private final String hash;
    private final long size;

    private CheckedFile(Path path, FileName name, Inspection.Found found, String hash, long size) {
        this.path = path;
        this.name = name;
        this.found = found;
        this.hash = hash;
        this.size = size;
    }

    /**
     * @param given the name it has at the sender's
     * @throws Refusal that names the file, the rule and the way out
     */
    public static CheckedFile receive(String given, InputStream in, DataSize limit) {
        try {
            return receive(in, given, limit.toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckedFile receive(InputStream in, String given, long limit) throws IOException {
        var name = FileName.of(given);
        var path = Files.createTempFile("ringi-attachment", null);
        CheckedFile arrived = null;
        try {
            var digest = Sha256.begin();
            var size = spool(in, path, digest, limit);
            if (size > limit) {
                throw Refusal.tooLarge("attachment.tooLarge", name.text(), megabytes(limit));
            }
            arrived = new CheckedFile(path, name, Inspection.inspect(path, name), Sha256.hex(digest), size);
            return arrived;
        } finally {
            if (arrived == null) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static long spool(InputStream in, Path path, MessageDigest digest, long limit) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var buffer = new byte[1 << 16];
            var size = 0L;
            for (var read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                size += read;
                out.write(buffer, 0, read);
            }
            return size;
        }
    }

    static String megabytes(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + "MB" : (bytes >> 10) + "KB";
    }

    String name() {
        return name.text();
    }

    FileType type() {
        return found.type();
    }

    String mediaType() {
        return found.mediaType();
    }

    String hash() {
        return hash;
    }

    long size() {
        return size;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
