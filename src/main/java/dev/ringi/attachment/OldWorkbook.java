package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

/** The records at the beginning of an Excel 97-2003 workbook: they tell of a password, of macro sheets and of what formulas refer to ([MS-XLS] 2.4.271). */
final class OldWorkbook {

    private static final int END_OF_GLOBALS = 0x000A;
    private static final int PASSWORD = 0x002F;
    private static final int SOURCE = 0x01AE;
    private static final int SHEET = 0x0085;
    private static final int SHEET_TYPE = 5;
    private static final int MACRO_SHEET = 1;
    private static final int VISUAL_BASIC = 6;

    /** In place of a source's name: the workbook itself, or Excel's own functions. */
    private static final Set<Integer> OWN_SOURCES = Set.of(0x0401, 0x3A01);

    private OldWorkbook() {}

    static FileType inspect(DirectoryNode root, FileName name) throws IOException {
        try (var in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
            for (var head = in.readNBytes(4); head.length == 4; head = in.readNBytes(4)) {
                var kind = LittleEndian.getUShort(head, 0);
                if (kind == END_OF_GLOBALS) {
                    return FileType.XLS;
                }
                inspect(kind, in.readNBytes(LittleEndian.getUShort(head, 2)), name);
            }
        }
        throw new IOException("no end of the workbook's globals");
    }

    private static void inspect(int kind, byte[] body, FileName name) {
        if (kind == PASSWORD) {
            throw new Refusal("attachment.locked", name.text());
        }
        if (kind == SOURCE && !OWN_SOURCES.contains(LittleEndian.getUShort(body, 2))) {
            throw new Refusal("attachment.external", name.text(), "ほかのブックかプログラム", "数式");
        }
        if (kind == SHEET && (body[SHEET_TYPE] == MACRO_SHEET || body[SHEET_TYPE] == VISUAL_BASIC)) {
            throw new Refusal("attachment.macro", name.text());
        }
    }
}
