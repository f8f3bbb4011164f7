package dev.ringi.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.springframework.stereotype.Component;

/** Tells which characters the print fonts can't show, and sets 〓 and their code in their place, as printers do. */
@Component
class Glyphs {

    private final PrintFonts fonts;

    Glyphs(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** Each missing character once, such as "𠀀（U+20000）", in the order met. */
    List<String> missingFrom(String text) {
        return text.codePoints()
                .filter(this::isMissing)
                .distinct()
                .mapToObj(c -> Character.toString(c) + "（" + code(c) + "）")
                .toList();
    }

    Document markMissing(Document document) {
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text && hasMissing(text.getWholeText())) {
                text.text(marked(text.getWholeText()));
            }
        });
        return document;
    }

    private boolean hasMissing(String text) {
        return text.codePoints().anyMatch(this::isMissing);
    }

    private String marked(String text) {
        return text.codePoints()
                .mapToObj(c -> isMissing(c) ? "〓[" + code(c) + "]" : Character.toString(c))
                .collect(Collectors.joining());
    }

    private boolean isMissing(int codePoint) {
        return !Character.isWhitespace(codePoint) && !fonts.covers(codePoint);
    }

    private static String code(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
