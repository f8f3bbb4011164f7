package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * What stands inside the parts of an office file: fields of Word, which may lie in pieces over many runs and within each
 * other, formulas of Excel, actions of PowerPoint, inserted documents and controls. Read as a stream, by the local names of
 * elements, which don't differ between the dialects.
 */
final class OfficeMarkup {

    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");
    private static final Set<String> CALLS = Set.of("DDE", "DDEAUTO");
    private static final Set<String> FETCHES =
            Set.of("LINK", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "RD", "DATABASE");

    /** Excel's own bound on a formula is a tenth of it. */
    private static final int LONGEST = 100_000;

    /** In a field's words, where another field stands in them. */
    private static final char INNER = '\u0001';

    private final FileName name;
    private final XMLInputFactory xml = XMLHelper.newXMLInputFactory();
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private StringBuilder reading;

    OfficeMarkup(FileName name) {
        this.name = name;
    }

    void check(InputStream part) throws IOException {
        try {
            var reader = xml.createXMLStreamReader(part);
            while (reader.hasNext()) {
                step(reader, reader.next());
            }
            while (!fields.isEmpty()) {
                mark("end");
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void step(XMLStreamReader reader, int event) throws IOException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new IOException("no office writes a document type");
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> take(reader);
            default -> {
                // Comments and the like say nothing to an office.
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        var element = reader.getLocalName();
        refuseProgram(reader);
        switch (element) {
            case "altChunk" -> throw new Refusal("attachment.altChunk", name.text(), element);
            case "ddeLink" -> throw called(attribute(reader, "ddeService") + "|" + attribute(reader, "ddeTopic"));
            case "OLEObject", "oleObject", "oleObj", "oleLink" -> throw new Refusal("attachment.embedded", name.text());
            case "fldSimple" -> requireHarmless(attribute(reader, "instr"));
            case "fldChar" -> mark(attribute(reader, "fldCharType"));
            case "instrText", "delInstrText" -> reading = fields.isEmpty() ? new StringBuilder() : fields.peek();
            default -> reading = FORMULAS.contains(element) ? new StringBuilder() : null;
        }
    }

    private void end(String element) {
        if (reading != null && FORMULAS.contains(element)) {
            requireNoCall(reading);
        } else if (reading != null && fields.isEmpty()) {
            requireHarmless(reading.toString());
        }
        reading = null;
    }

    private void take(XMLStreamReader reader) {
        if (reading != null) {
            reading.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (reading.length() > LONGEST) {
                throw new Refusal("attachment.tooIntricate", name.text());
            }
        }
    }

    private void mark(String kind) {
        if (kind.equals("begin")) {
            if (!fields.isEmpty()) {
                fields.peek().append(INNER);
            }
            fields.push(new StringBuilder());
        } else if (!fields.isEmpty()) {
            requireHarmless((kind.equals("end") ? fields.pop() : fields.peek()).toString());
        }
    }

    private void requireHarmless(String instruction) {
        var words = instruction.strip();
        var first = words.split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (CALLS.contains(first) || first.indexOf(INNER) >= 0) {
            throw called(words);
        }
        if (FETCHES.contains(first)) {
            throw new Refusal("attachment.external", name.text(), shortened(words), "フィールド");
        }
    }

    /** {@code program|'topic'!item}: outside quotes, a stroke means nothing else. */
    private void requireNoCall(CharSequence formula) {
        var quote = '\0';
        for (var i = 0; i < formula.length(); i++) {
            var sign = formula.charAt(i);
            if (quote != '\0') {
                quote = sign == quote ? '\0' : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '|') {
                throw called(formula.toString());
            }
        }
    }

    private void refuseProgram(XMLStreamReader reader) {
        var action = attribute(reader, "action").toLowerCase(Locale.ROOT);
        if (action.startsWith("ppaction://program") || action.startsWith("ppaction://macro")) {
            throw new Refusal("attachment.launch", name.text());
        }
    }

    private Refusal called(String instruction) {
        return new Refusal("attachment.dde", name.text(), shortened(instruction.replace(INNER, '…')));
    }

    private static String shortened(String words) {
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    /** "" where there is none of this local name. */
    private static String attribute(XMLStreamReader reader, String localName) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
