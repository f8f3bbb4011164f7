package dev.ringi.character;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the fonts of the prints have between them; read from them once, then a bit each. */
final class PrintedCharacters {

    private static final BitSet COVERED = new BitSet();

    static {
        add("BIZUDPGothic-Regular.ttf");
        add("NotoSansJP-Supplement.ttf");
    }

    private PrintedCharacters() {}

    static boolean include(int codePoint) {
        return COVERED.get(codePoint);
    }

    private static void add(String file) {
        try (var stream = PrintedCharacters.class.getResourceAsStream("/fonts/" + file);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var glyphs = font.getUnicodeCmapLookup();
            for (var codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (glyphs.getGlyphId(codePoint) > 0) {
                    COVERED.set(codePoint);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
