package dev.ringi.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed edition, as its readers and their aids take it in. */
final class Printed {

    /** Ends each marked piece, so that a page number isn't taken for a part of what follows. */
    private static final String PIECE = "|";

    private static final float POINTS_PER_MM = 72 / 25.4f;

    /** Half a millimetre for the rounding of widths. */
    private static final float LEFT = 18.5f * POINTS_PER_MM;

    private static final float RIGHT = 191.5f * POINTS_PER_MM;

    private final PDDocument document;

    private Printed(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Printed of(EditionContent content) {
        return new Printed(Press.PDF.print(content, null));
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** As it stands on the paper, without white space. */
    String bareText() {
        return bare(pages(false).collect(Collectors.joining()));
    }

    /** Without the running header and the page number, which cut a text that runs over. */
    String bareTextWithoutPageEdges() {
        return pages(true)
                .map(String::strip)
                .map(page -> page.substring(page.indexOf('\n') + 1, Math.max(page.lastIndexOf('\n'), 0) + 1))
                .map(Printed::bare)
                .collect(Collectors.joining());
    }

    String page(int number) {
        return page(number, false);
    }

    private String page(int number, boolean topDown) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(topDown);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands left or right of the text area, with its page; the page's own margins are 19 mm. */
    List<String> outsideTheMargins() {
        var found = new ArrayList<String>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream()
                            .filter(at -> !at.getUnicode().isBlank())
                            .filter(at -> at.getX() < LEFT || at.getX() + at.getWidth() > RIGHT)
                            .forEach(at -> found.add(getCurrentPageNo() + ": " + at.getUnicode() + " in " + text));
                }
            };
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** In points, of the first place where the text stands in one line. */
    float sizeOf(String text) {
        var sizes = new ArrayList<Float>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> positions) {
                    if (line.contains(text)) {
                        sizes.add(positions.get(line.indexOf(text)).getFontSizeInPt());
                    }
                }
            };
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes.get(0);
    }

    int pageOf(String text, int from) {
        return IntStream.rangeClosed(from, pages())
                .filter(number -> bare(page(number)).contains(bare(text)))
                .findFirst()
                .orElseThrow();
    }

    /** The text in the order of the structure tree, without what is drawn only (leaders, page numbers). */
    String readAloud() {
        var words = new StringBuilder();
        read(document.getDocumentCatalog().getStructureTreeRoot(), marked(), words, null);
        return bare(words.toString()).replaceAll("[.|]{3,}\\d+[|]", "").replace(PIECE, "");
    }

    private void read(
            PDStructureNode node, Map<PDPage, Map<Integer, String>> marked, StringBuilder words, PDPage page) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, marked, words, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(
                        words,
                        marked.get(reference.getPage() == null ? page : reference.getPage()),
                        reference.getMCID());
            } else if (kid instanceof Integer id) {
                append(words, marked.get(page), id);
            }
        }
    }

    private static void append(StringBuilder words, Map<Integer, String> texts, int id) {
        words.append(texts.getOrDefault(id, "")).append(PIECE);
    }

    private Map<PDPage, Map<Integer, String>> marked() {
        var found = new HashMap<PDPage, Map<Integer, String>>();
        document.getPages().forEach(page -> found.put(page, markedOn(page)));
        return found;
    }

    private static Map<Integer, String> markedOn(PDPage page) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDMarkedContent content) {
        List<String> parts = new ArrayList<>();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                parts.add(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                parts.add(text(nested));
            }
        }
        return String.join("", parts);
    }

    private Stream<String> pages(boolean topDown) {
        return IntStream.rangeClosed(1, pages()).mapToObj(number -> page(number, topDown));
    }
}
