package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** A PDF that opens without a password, and holds neither a script nor another file. */
final class PdfInspection {

    private PdfInspection() {}

    static FileType inspect(Path file, FileName name) {
        try (var document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() == 0) {
                throw broken(name);
            }
            refuseScripts(document, name);
            return FileType.PDF;
        } catch (InvalidPasswordException locked) {
            throw new Refusal("attachment.locked", name.text());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            throw broken(name);
        }
    }

    private static void refuseScripts(PDDocument document, FileName name) throws IOException {
        var catalog = document.getDocumentCatalog();
        var opening = catalog.getOpenAction();
        var names = catalog.getNames();
        if (opening instanceof PDActionJavaScript
                || opening instanceof PDActionLaunch
                || names != null && names.getJavaScript() != null) {
            throw new Refusal("attachment.script", name.text());
        }
        if (names != null && names.getEmbeddedFiles() != null) {
            throw new Refusal("attachment.embedded", name.text());
        }
    }

    private static Refusal broken(FileName name) {
        return new Refusal("attachment.broken", name.text(), FileType.PDF.label());
    }
}
