package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/**
 * The parts of an office file, what they are and how they hang together (OPC, ISO 29500-2). By relationships, not by names of
 * parts: Word finds a part by them alone, however it is called. The kind of a relationship is the last step of its type, the
 * same in the transitional and the strict dialect.
 */
final class OfficeContents {

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.PPTX);

    private static final Set<String> MACROS =
            Set.of("vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet", "attachedtoolbars");
    private static final Set<String> CONTROLS =
            Set.of("control", "activexcontrolbinary", "webextension", "webextensiontaskpanes");

    /** A link is followed only by who clicks it; those of other schemes start programs. */
    private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto", "ftp", "file", "tel");

    private final FileName name;
    private final Inner workbook;
    private final OfficeMarkup markup;

    /** Says whether it is a workbook that would be taken by itself. */
    interface Inner {
        boolean isWorkbook(InputStream content) throws IOException;
    }

    OfficeContents(FileName name, Inner workbook) {
        this.name = name;
        this.workbook = workbook;
        this.markup = new OfficeMarkup(name);
    }

    FileType inspect(Path file) throws IOException, InvalidFormatException {
        try (var office = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            for (var part : office.getParts()) {
                requireHarmlessType(part);
            }
            var type = mainType(office);
            for (var relationship : office.getRelationships()) {
                check(relationship, null);
            }
            for (var part : office.getParts()) {
                check(part);
            }
            return type;
        }
    }

    private void requireHarmlessType(PackagePart part) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        if (Stream.of("macroenabled", "vbaproject", "macrosheet").anyMatch(type::contains)) {
            throw new Refusal("attachment.macro", name.text());
        }
        if (type.contains("activex") || type.contains("webextension")) {
            throw new Refusal("attachment.activeX", name.text(), part.getPartName());
        }
        if (type.contains("oleobject")) {
            throw new Refusal("attachment.embedded", name.text());
        }
    }

    private FileType mainType(OPCPackage office) {
        var mains = Stream.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                .flatMap(type ->
                        StreamSupport.stream(office.getRelationshipsByType(type).spliterator(), false))
                .map(office::getPart)
                .toList();
        if (mains.size() != 1
                || mains.get(0) == null
                || !MAIN_PARTS.containsKey(mains.get(0).getContentType())) {
            throw new Refusal("attachment.unknownContent", name.text());
        }
        return MAIN_PARTS.get(mains.get(0).getContentType());
    }

    private void check(PackagePart part) throws IOException, InvalidFormatException {
        if (part.isRelationshipPart()) {
            return;
        }
        for (var relationship : part.getRelationships()) {
            check(relationship, part);
        }
        // POI has read the title, author and so on already, and gives nothing else of them.
        var isRead = part instanceof PackagePropertiesPart;
        if (!isRead && part.getContentType().toLowerCase(Locale.ROOT).endsWith("xml")) {
            try (var content = part.getInputStream()) {
                markup.check(content);
            }
        }
    }

    private void check(PackageRelationship relationship, PackagePart from) throws IOException {
        var type = relationship.getRelationshipType().toLowerCase(Locale.ROOT);
        var kind = type.substring(type.lastIndexOf('/') + 1);
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            checkOutside(kind, relationship.getTargetURI());
        } else if (MACROS.contains(kind)) {
            throw new Refusal("attachment.macro", name.text());
        } else if (CONTROLS.contains(kind)) {
            throw new Refusal("attachment.activeX", name.text(), relationship.getTargetURI());
        } else if (kind.equals("afchunk")) {
            throw new Refusal("attachment.altChunk", name.text(), relationship.getTargetURI());
        } else if (kind.equals("connections")) {
            throw new Refusal("attachment.external", name.text(), relationship.getTargetURI(), "データの接続");
        } else if (kind.equals("oleobject") || kind.equals("package") && !isOfChart(relationship, from)) {
            throw new Refusal("attachment.embedded", name.text());
        }
    }

    private void checkOutside(String kind, URI target) {
        if (kind.equals("attachedtemplate")) {
            throw new Refusal("attachment.template", name.text(), target);
        }
        var scheme = target.getScheme();
        if (!kind.equals("hyperlink") || scheme != null && !ADDRESSES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new Refusal("attachment.external", name.text(), target, kind);
        }
    }

    /** Each chart in Word and PowerPoint keeps its numbers in a workbook. */
    private boolean isOfChart(PackageRelationship relationship, PackagePart from) throws IOException {
        if (from == null || !from.getContentType().contains("chart")) {
            return false;
        }
        try (var content = from.getRelatedPart(relationship).getInputStream()) {
            return workbook.isWorkbook(content);
        } catch (InvalidFormatException nowhere) {
            throw new IOException(nowhere);
        }
    }
}
