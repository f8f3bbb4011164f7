package dev.ringi.attachment;

import dev.ringi.character.Characters;
import dev.ringi.refusal.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name under which a file can be saved anywhere: in NFC (a Mac sends が as two characters), without a path, without
 * characters that can't be seen or printed, or that turn the direction of what follows ({@code gpj.exe} shown as {@code
 * exe.jpg}).
 */
record FileName(String text) {

    private static final int LIMIT = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\<>:\"|?*\u00A5]|^\\.");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** What people try most, with what to do instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "docm", "attachment.macroName",
            "xlsm", "attachment.macroName",
            "pptm", "attachment.macroName",
            "jtd", "attachment.ichitaro",
            "jtdc", "attachment.ichitaro",
            "ppt", "attachment.oldSlides",
            "zip", "attachment.archive");

    static FileName of(String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .strip();
        if (name.isEmpty()) {
            throw new Refusal("attachment.noName");
        }
        Characters.faultsInLine(name).ifPresent(faults -> {
            throw new Refusal(
                    "attachment.unreadableName", Characters.asPrinted(name).replaceAll("\\s", " "), faults);
        });
        if (FORBIDDEN.matcher(name).find() || RESERVED.matcher(name).matches()) {
            throw new Refusal("attachment.forbiddenName", name);
        }
        if (name.length() > LIMIT) {
            throw new Refusal("attachment.longName", name.substring(0, 30) + "…", Integer.toString(LIMIT));
        }
        var fileName = new FileName(name);
        fileName.requireAdmittedExtension();
        return fileName;
    }

    String extension() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private void requireAdmittedExtension() {
        if (FileType.named(extension()).isEmpty()) {
            throw new Refusal(ELSEWHERE.getOrDefault(extension(), "attachment.otherType"), text);
        }
    }
}
