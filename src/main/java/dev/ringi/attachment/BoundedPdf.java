package dev.ringi.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF's structure and no more of it unpacked than it could need: PDFBox unpacks tables and streams of objects into
 * memory, however much comes out. Contents of pages and pictures are never unpacked here.
 */
final class BoundedPdf extends PDFParser {

    /** Objects in memory take up to forty times their text. */
    private static final long MOST_BYTES = 48L << 20;

    private static final COSName TABLE = COSName.getPDFName("XRef");

    private final Set<Long> measured = new HashSet<>();
    private long room = MOST_BYTES;

    BoundedPdf(RandomAccessRead file) throws IOException {
        super(file);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (TABLE.equals(dictionary.getItem(COSName.TYPE)) || dictionary.containsKey(COSName.W)) {
            measure(stream);
        }
        return stream;
    }

    /**
     * Streams of objects are measured here, since here they are decrypted, and whatever they call themselves: once, and again
     * for each object that isn't in one, for which PDFBox unpacks it in vain.
     */
    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (measured.add(number)) {
            measure(number);
        }
        var found = super.parseObjectStreamObject(number, key);
        if (found == null) {
            measure(number);
        }
        return found;
    }

    private void measure(long number) throws IOException {
        if (document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            measure(stream);
        }
    }

    /** PDFBox itself takes what it can't read for nothing; another reader might read it. */
    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void measure(COSStream stream) throws IOException {
        var filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        if (filter instanceof COSArray filters && filters.size() == 0 || filter == null) {
            return;
        }
        if (!COSName.FLATE_DECODE.equals(filter)) {
            throw new IOException("no producer packs objects by " + filter);
        }
        try (var out = new InflaterInputStream(stream.createRawInputStream())) {
            out.transferTo(new Room());
        } catch (ZipException damaged) {
            // What comes out of it before that is what PDFBox takes, too.
        }
    }

    /** More comes out than fits. */
    static final class Bomb extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final class Room extends OutputStream {

        @Override
        public void write(int one) {
            take(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            take(length);
        }

        private void take(int length) {
            room -= length;
            if (room < 0) {
                throw new Bomb();
            }
        }
    }
}
