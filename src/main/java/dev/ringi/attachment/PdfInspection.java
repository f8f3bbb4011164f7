package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that opens without a password, and that does and holds nothing besides being read. */
final class PdfInspection {

    /** What a damaged file is searched for when it is put together anew, past the bounds that {@link BoundedPdf} sets. */
    private static final String[] IRREPARABLE = {"/ObjStm", "/Encrypt"};

    private PdfInspection() {}

    static FileType inspect(Path file, FileName name) {
        try {
            return inspect(file, name, false);
        } catch (IOException damaged) {
            return repaired(file, name);
        }
    }

    private static FileType repaired(Path file, FileName name) {
        try {
            if (isReparable(file)) {
                return inspect(file, name, true);
            }
        } catch (IOException unreadable) {
            // It is refused as such.
        }
        throw new Refusal("attachment.broken", name.text(), FileType.PDF.label());
    }

    private static FileType inspect(Path file, FileName name, boolean lenient) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(file.toFile());
                var document = new BoundedPdf(bytes).parse(lenient)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no pages");
            }
            new PdfContents(document.getDocument()).refuse(name);
            return FileType.PDF;
        } catch (InvalidPasswordException locked) {
            throw new Refusal("attachment.locked", name.text());
        } catch (BoundedPdf.Bomb bomb) {
            throw new Refusal("attachment.bomb", name.text());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static boolean isReparable(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (var sign : IRREPARABLE) {
            if (text.contains(sign)) {
                return false;
            }
        }
        return true;
    }
}
