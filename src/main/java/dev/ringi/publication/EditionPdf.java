package dev.ringi.publication;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints an edition as one tagged, archivable file: PDF/UA-1 and PDF/A-2a. */
@Component
class EditionPdf {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final Pattern SHEET = Pattern.compile("target-\\d+");

    private final EditionHtml html;
    private final PrintFonts fonts;
    private final Glyphs glyphs;
    private final Semaphore presses;

    EditionPdf(
            EditionHtml html,
            PrintFonts fonts,
            Glyphs glyphs,
            @Value("${ringi.publication.concurrent-prints:2}") int concurrentPrints) {
        this.html = html;
        this.fonts = fonts;
        this.glyphs = glyphs;
        this.presses = new Semaphore(concurrentPrints, true);
    }

    /** @param mark stamped across each page and set on the cover; null for none */
    byte[] print(EditionContent content, String mark) {
        presses.acquireUninterruptibly();
        try {
            var first = new Printing(content, mark, Set.of());
            return first.overrunning.isEmpty() ? first.bytes : new Printing(content, mark, first.overrunning).bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    /** One run of the press. It tells which sheets need a second page: set closer, most of them fit one. */
    private class Printing {

        final byte[] bytes;
        final Set<Integer> overrunning;

        Printing(EditionContent content, String mark, Set<Integer> tight) throws IOException {
            try (var renderer = renderer(html.forPrint(content, mark, tight));
                    var document = renderer.createPDFKeepOpen();
                    var out = new ByteArrayOutputStream()) {
                overrunning = onTwoPages(content, firstPages(renderer), document.getNumberOfPages());
                if (mark != null) {
                    new Stamp(document, fonts.bold()).across(mark);
                }
                document.save(out);
                bytes = out.toByteArray();
            }
        }
    }

    private static Map<Integer, Integer> firstPages(PdfBoxRenderer renderer) {
        var pages = new HashMap<Integer, Integer>();
        for (var position : renderer.findPagePositionsByID(SHEET)) {
            pages.merge(numberIn(position.getId()), position.getPageNo(), Math::min);
        }
        return pages;
    }

    private static Set<Integer> onTwoPages(EditionContent content, Map<Integer, Integer> firstPages, int pages) {
        var found = new HashSet<Integer>();
        var next = pages;
        for (var i = content.sheets().size() - 1; i >= 0; i--) {
            var number = content.sheets().get(i).number();
            var first = firstPages.get(number);
            if (next - first == 2) {
                found.add(number);
            }
            next = first;
        }
        return found;
    }

    private PdfBoxRenderer renderer(String page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(glyphs.markMissing(Jsoup.parse(page))), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith("classpath:") ? uri : null);
        builder.useUnicodeLineBreaker(new JapaneseLineBreaks());
        builder.withProducer("Ringi");
        fonts.addTo(builder);
        return builder.buildPdfRenderer();
    }

    private static int numberIn(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }
}
