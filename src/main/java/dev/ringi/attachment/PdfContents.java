package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Walks all objects of a PDF, each once, whoever refers to them: actions stand in the catalog, at pages, annotations, form
 * fields and outlines, for any of a dozen events (AA), behind one another (Next), and in streams of objects; a reader of
 * another make may find one that is referred to by nothing that we know. What makes it an action, a script or a file are the
 * keys of ISO 32000-1, 12.6, 7.11 and 12.7.8.
 */
final class PdfContents {

    /** A plan of 20 MB with tags for every line has about a third of it. */
    private static final int MOST_OBJECTS = 3_000_000;

    private static final COSName SCRIPT = COSName.getPDFName("JS");
    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");
    private static final COSName FORM_OF_XML = COSName.getPDFName("XFA");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName REFERENCE = COSName.getPDFName("Ref");

    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript", "attachment.script",
            "Launch", "attachment.launch",
            "SubmitForm", "attachment.sends",
            "ImportData", "attachment.sends",
            "GoToR", "attachment.outside",
            "GoToE", "attachment.embedded",
            "Rendition", "attachment.media",
            "Movie", "attachment.media",
            "Sound", "attachment.media",
            "RichMediaExecute", "attachment.media");

    private static final Map<String, String> ANNOTATIONS = Map.of(
            "FileAttachment", "attachment.embedded",
            "RichMedia", "attachment.media",
            "Movie", "attachment.media",
            "Sound", "attachment.media",
            "Screen", "attachment.media",
            "3D", "attachment.media");

    private final COSDocument document;
    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    PdfContents(COSDocument document) {
        this.document = document;
    }

    /** @throws Refusal that names what was found first */
    void refuse(FileName name) throws IOException {
        await(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> await(document.getObjectFromPool(key)));
        while (!waiting.isEmpty()) {
            if (met.size() > MOST_OBJECTS) {
                throw new Refusal("attachment.tooIntricate", name.text());
            }
            var next = waiting.pop();
            if (next instanceof COSObject reference) {
                await(reference.getObject());
            } else if (next instanceof COSArray array) {
                array.forEach(this::await);
            } else if (next instanceof COSDictionary dictionary) {
                refuse(dictionary, name);
                dictionary.getValues().forEach(this::await);
            }
        }
    }

    private void await(COSBase next) {
        if ((next instanceof COSObject || next instanceof COSArray || next instanceof COSDictionary) && met.add(next)) {
            waiting.push(next);
        }
    }

    private static void refuse(COSDictionary dictionary, FileName name) {
        var code = found(dictionary);
        if (code != null) {
            throw new Refusal(code, name.text());
        }
    }

    /** Null where it is harmless. */
    private static String found(COSDictionary dictionary) {
        var action = ACTIONS.get(dictionary.getNameAsString(COSName.S, ""));
        if (action != null) {
            return action;
        }
        if (dictionary.containsKey(SCRIPT) || dictionary.containsKey(SCRIPTS) || isScript(dictionary)) {
            return "attachment.script";
        }
        if (dictionary.containsKey(FORM_OF_XML)) {
            return "attachment.xfa";
        }
        if (dictionary.containsKey(COSName.EMBEDDED_FILES)
                || dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(COLLECTION)
                || dictionary.getNameAsString(COSName.TYPE, "").equals("EmbeddedFile")) {
            return "attachment.embedded";
        }
        if (dictionary instanceof COSStream
                && (dictionary.containsKey(COSName.F) || dictionary.containsKey(REFERENCE))) {
            return "attachment.outside";
        }
        return ANNOTATIONS.get(dictionary.getNameAsString(COSName.SUBTYPE, ""));
    }

    private static boolean isScript(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.URI) instanceof COSString address
                && address.getString().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }
}
