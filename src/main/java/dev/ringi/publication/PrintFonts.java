package dev.ringi.publication;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The faces that every print carries; the second family holds what the first lacks, see {@code dev.ringi.character}. */
@Component
class PrintFonts {

    private static final int TABLE_DIRECTORY = 12;
    private static final int TABLE_ENTRY = 16;

    private record Face(String family, int weight, byte[] bytes) {}

    private final List<Face> faces = List.of(
            face("BIZ UDPGothic", 400, "BIZUDPGothic-Regular.ttf"),
            face("BIZ UDPGothic", 700, "BIZUDPGothic-Bold.ttf"),
            face("Noto Sans JP", 400, "NotoSansJP-Supplement.ttf"));

    void addTo(PdfRendererBuilder builder) {
        faces.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), FontStyle.NORMAL, true));
    }

    byte[] bold() {
        return faces.get(1).bytes();
    }

    private static Face face(String family, int weight, String file) {
        try (var stream = new ClassPathResource("fonts/" + file).getInputStream()) {
            return new Face(family, weight, withoutLigatures(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * PDFBox applies a font's ligatures without saying which letters they stand for, so "office" would be read aloud as
     * "ofce". Renamed, the table isn't found.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
        for (var i = 0; i < tables; i++) {
            var at = TABLE_DIRECTORY + i * TABLE_ENTRY;
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'X';
            }
        }
        return font;
    }
}
