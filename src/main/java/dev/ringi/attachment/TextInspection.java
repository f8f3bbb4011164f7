package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text: every character of it decodes, none is a control character, and it doesn't begin as a page or a script. */
final class TextInspection {

    private static final int HEAD = 1024;

    /** What a browser that looks for itself, or a shell, would take for its own. */
    private static final Pattern MARKUP = Pattern.compile(
            "^\uFEFF?\\s*(#!|<\\?|<!--)|<(!doctype|html|head|body|script|svg|iframe|object|embed|img|meta)\\b|<\\?php|<%",
            Pattern.CASE_INSENSITIVE);

    /** Windows writes Shift_JIS with ① and 髙; the public name of it is the one that browsers know. */
    private static final Map<String, Charset> CHARSETS = charsets();

    private TextInspection() {}

    static Optional<String> charsetOf(Path file, FileName name) throws IOException {
        for (var charset : CHARSETS.entrySet()) {
            var head = headOf(file, charset.getValue());
            if (head.isPresent()) {
                refuseMarkup(head.get(), name);
                return Optional.of(charset.getKey());
            }
        }
        return Optional.empty();
    }

    /** Empty where one character of the whole isn't text. */
    private static Optional<String> headOf(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var head = new StringBuilder();
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[8192];
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (hasControls(buffer, read)) {
                    return Optional.empty();
                }
                head.append(buffer, 0, Math.min(read, HEAD - Math.min(HEAD, head.length())));
            }
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
        return Optional.of(head.toString());
    }

    private static boolean hasControls(char[] text, int length) {
        for (var i = 0; i < length; i++) {
            if (Character.isISOControl(text[i]) && "\t\r\n\f\u001a".indexOf(text[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    private static void refuseMarkup(String head, FileName name) {
        if (MARKUP.matcher(head).find()) {
            throw new Refusal("attachment.markup", name.text());
        }
    }

    private static Map<String, Charset> charsets() {
        var charsets = new LinkedHashMap<String, Charset>();
        charsets.put("UTF-8", StandardCharsets.UTF_8);
        charsets.put("Shift_JIS", Charset.forName("windows-31j"));
        return charsets;
    }
}
