package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Tells what a file is by its content alone; neither its name nor the sender's word counts. Opens, but runs nothing. */
final class Inspection {

    /** The beginnings of what a machine would run: Windows, Linux, macOS, Java. */
    private static final List<byte[]> PROGRAMS = List.of(
            new byte[] {'M', 'Z'},
            new byte[] {0x7f, 'E', 'L', 'F'},
            new byte[] {(byte) 0xfe, (byte) 0xed, (byte) 0xfa},
            new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed},
            new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe});

    private Inspection() {}

    /**
     * @return type and media type of what the name and the content agree on
     * @throws Refusal that names the file, the rule and the way out
     */
    static Found inspect(Path file, FileName name) throws IOException {
        if (Files.size(file) == 0) {
            throw new Refusal("attachment.empty", name.text());
        }
        var found = read(file, name);
        if (!found.type().bears(name.extension())) {
            throw new Refusal(
                    "attachment.otherContent",
                    name.text(),
                    found.type().label(),
                    found.type().extension());
        }
        return found;
    }

    private static Found read(Path file, FileName name) throws IOException {
        return switch (FileMagic.valueOf(file.toFile())) {
            case PDF -> Found.of(PdfInspection.inspect(file, name));
            case OOXML -> Found.of(OfficeInspection.inspect(file, name));
            case OLE2 -> Found.of(OldOfficeInspection.inspect(file, name));
            case PNG -> Found.of(ImageInspection.inspect(file, name, FileType.PNG));
            case JPEG -> Found.of(ImageInspection.inspect(file, name, FileType.JPEG));
            case HTML, XML -> throw new Refusal("attachment.markup", name.text(), "HTML・XML");
            default -> readText(file, name);
        };
    }

    private static Found readText(Path file, FileName name) throws IOException {
        var type = name.extension().equals("csv") ? FileType.CSV : FileType.TEXT;
        return TextInspection.charsetOf(file, name)
                .map(charset -> new Found(type, type.mediaType() + ";charset=" + charset))
                .orElseThrow(() -> notText(file, name));
    }

    private static Refusal notText(Path file, FileName name) {
        return new Refusal(beginsLikeAProgram(file) ? "attachment.program" : "attachment.unknownContent", name.text());
    }

    private static boolean beginsLikeAProgram(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            return PROGRAMS.stream()
                    .anyMatch(begin -> head.length >= begin.length
                            && Arrays.equals(head, 0, begin.length, begin, 0, begin.length));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** @param mediaType as a browser is told, with the charset of a text */
    record Found(FileType type, String mediaType) {

        private static Found of(FileType type) {
            return new Found(type, type.mediaType());
        }
    }
}
