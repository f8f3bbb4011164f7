package dev.ringi.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Sets a pale word across every page, below its text; readers' aids pass over it. */
class Stamp {

    private static final float SIZE = 150;
    private static final float GREY = 0.9f;

    private final PDDocument document;
    private final PDFont font;

    Stamp(PDDocument document, byte[] font) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, new ByteArrayInputStream(font), true);
    }

    void across(String word) throws IOException {
        for (var page : document.getPages()) {
            set(word, page);
        }
    }

    private void set(String word, PDPage page) throws IOException {
        var box = page.getMediaBox();
        var half = font.getStringWidth(word) / 1000 * SIZE / 2;
        var turn = Matrix.getRotateInstance(Math.PI / 4, box.getWidth() / 2, box.getHeight() / 2);
        turn.translate(-half, -SIZE / 3);
        try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.setNonStrokingColor(GREY, GREY, GREY);
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.setTextMatrix(turn);
            stream.showText(word);
            stream.endText();
            stream.endMarkedContent();
        }
    }
}
