package dev.ringi.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.util.XMLHelper;

/** Which parts of an office file POI reads whole into memory when it opens one: its tables, and what they say is its title. */
final class OfficeTables {

    static final String PARTS = "[Content_Types].xml";

    private final Set<String> names = new HashSet<>(Set.of(PARTS.toLowerCase(Locale.ROOT)));
    private final Set<String> extensions = new HashSet<>(Set.of("rels"));

    /** @param types the list of parts; of no more than is read here */
    static OfficeTables of(InputStream types) throws IOException {
        var tables = new OfficeTables();
        try {
            var reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(types);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    tables.take(reader);
                }
            }
            return tables;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    boolean include(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return names.contains(name) || extensions.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void take(XMLStreamReader reader) {
        var type = reader.getAttributeValue(null, "ContentType");
        if (!ContentTypes.CORE_PROPERTIES_PART.equalsIgnoreCase(type)) {
            return;
        }
        var name = reader.getAttributeValue(null, "PartName");
        var extension = reader.getAttributeValue(null, "Extension");
        if (name != null) {
            names.add(name.toLowerCase(Locale.ROOT).replaceFirst("^/", ""));
        }
        if (extension != null) {
            extensions.add(extension.toLowerCase(Locale.ROOT));
        }
    }
}
