package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/**
 * Word and Excel until 2003: compound files, as also Ichitaro's, mails and locked new files are. PowerPoint's is refused:
 * its macros lie packed inside its one stream, where they can't be seen.
 */
final class OldOfficeInspection {

    private static final Set<String> MACROS = Set.of("Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");
    private static final String LOCKED = "EncryptedPackage";
    private static final Set<String> CONTROLS = Set.of("\u0003OCXNAME", "\u0003OCXDATA", "Ctls");

    /** Another file or program's part in it: in Word's pool by a number, in Excel by MBD and a number, or a whole file. */
    private static final Pattern OBJECT = Pattern.compile("_\\d+|MBD[0-9A-F]+|\u0001Ole10Native|\u0001Ole");

    private static final Pattern CALL = Pattern.compile("\u0013 {0,20}DDE", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 20;

    private static final int WORD_FLAGS = 10;
    private static final int WORD_LOCKED = 0x0100;

    private OldOfficeInspection() {}

    static FileType inspect(Path file, FileName name) {
        try (var store = new POIFSFileSystem(file.toFile(), true)) {
            var root = store.getRoot();
            refuseContents(root, name);
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return word(root, name);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return OldWorkbook.inspect(root, name);
            }
            throw new Refusal(
                    root.hasEntryCaseInsensitive("PowerPoint Document")
                            ? "attachment.oldSlides"
                            : "attachment.unknownContent",
                    name.text());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal("attachment.brokenOffice", name.text());
        }
    }

    private static void refuseContents(DirectoryEntry root, FileName name) {
        if (root.hasEntryCaseInsensitive(LOCKED)) {
            throw new Refusal("attachment.locked", name.text());
        }
        if (holds(root, MACROS::contains, DEEPEST)) {
            throw new Refusal("attachment.macro", name.text());
        }
        if (holds(root, CONTROLS::contains, DEEPEST)) {
            throw new Refusal("attachment.activeX", name.text(), "ActiveX");
        }
        if (holds(root, entry -> OBJECT.matcher(entry).matches(), DEEPEST)) {
            throw new Refusal("attachment.embedded", name.text());
        }
    }

    private static boolean holds(DirectoryEntry directory, Predicate<String> names, int depth) {
        return depth == 0
                || StreamSupport.stream(directory.spliterator(), false)
                        .anyMatch(entry -> names.test(entry.getName())
                                || entry instanceof DirectoryEntry below && holds(below, names, depth - 1));
    }

    private static FileType word(DirectoryNode root, FileName name) throws IOException {
        try (var in = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            var head = in.readNBytes(WORD_FLAGS + 2);
            if ((LittleEndian.getUShort(head, WORD_FLAGS) & WORD_LOCKED) != 0) {
                throw new Refusal("attachment.locked", name.text());
            }
        }
        try (var in = root.createDocumentInputStream(root.getEntryCaseInsensitive("WordDocument"))) {
            refuseCalls(in, name);
        }
        return FileType.DOC;
    }

    /** A field begins with one sign, in one byte or two, and its word ([MS-DOC] 2.8.25). */
    private static void refuseCalls(InputStream in, FileName name) throws IOException {
        var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (CALL.matcher(text).find()) {
            throw new Refusal("attachment.dde", name.text(), "DDE");
        }
    }
}
