package dev.ringi.publication;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import dev.ringi.character.Characters;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints an edition as one tagged, archivable file: PDF/UA-1 and PDF/A-2a. */
@Component
class EditionPdf {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final String ROW = "row-";
    private static final String OVERVIEW = "overview";
    private static final Pattern OF_THE_OVERVIEW = Pattern.compile(OVERVIEW + "|" + ROW + "\\d+");

    /** Naming nodes again may move a row to another page; so may that. */
    private static final int RUNS = 4;

    private final EditionHtml html;
    private final PrintFonts fonts;
    private final Semaphore presses;

    EditionPdf(
            EditionHtml html,
            PrintFonts fonts,
            @Value("${ringi.publication.concurrent-prints:2}") int concurrentPrints) {
        this.html = html;
        this.fonts = fonts;
        this.presses = new Semaphore(concurrentPrints, true);
    }

    /** @param mark stamped across each page and set on the cover; null for none */
    byte[] print(EditionContent content, String mark) {
        presses.acquireUninterruptibly();
        try {
            var breaks = OverviewBreaks.NONE;
            var printing = new Printing(content, mark, breaks);
            for (var run = 1; run < RUNS && !printing.breaks.equals(breaks); run++) {
                breaks = printing.breaks;
                printing = new Printing(content, mark, breaks);
            }
            return printing.bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    /** One run of the press. It tells where the overview ran over a page. */
    private class Printing {

        final byte[] bytes;
        final OverviewBreaks breaks;

        Printing(EditionContent content, String mark, OverviewBreaks known) throws IOException {
            try (var renderer = renderer(html.forPrint(content, mark, known));
                    var document = renderer.createPDFKeepOpen();
                    var out = new ByteArrayOutputStream()) {
                breaks = breaks(renderer, known);
                if (mark != null) {
                    new Stamp(document, fonts.bold()).across(mark);
                }
                document.save(out);
                bytes = out.toByteArray();
            }
        }
    }

    private static OverviewBreaks breaks(PdfBoxRenderer renderer, OverviewBreaks known) {
        var pages = new TreeMap<Integer, Integer>();
        var head = Integer.MAX_VALUE;
        for (var position : renderer.findPagePositionsByID(OF_THE_OVERVIEW)) {
            if (position.getId().equals(OVERVIEW)) {
                head = Math.min(head, position.getPageNo());
            } else {
                pages.merge(numberIn(position.getId()), position.getPageNo(), Math::min);
            }
        }
        var starts = pages.keySet().stream()
                .filter(row -> row > 0 && !pages.get(row).equals(pages.get(row - 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var isHeadAlone = !pages.isEmpty() && head < pages.get(0);
        return new OverviewBreaks(starts, known.beginsAPage() || isHeadAlone);
    }

    private PdfBoxRenderer renderer(String page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(printed(page)), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith("classpath:") ? uri : null);
        builder.useUnicodeLineBreaker(new JapaneseLineBreaks());
        builder.withProducer("Ringi");
        fonts.addTo(builder);
        return builder.buildPdfRenderer();
    }

    private static Document printed(String page) {
        var document = Jsoup.parse(page);
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(Characters.asPrinted(text.getWholeText()));
            }
        });
        return document;
    }

    private static int numberIn(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }
}
