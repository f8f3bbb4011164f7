package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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

/** Plain text: every character of it decodes, none is a control character, and nowhere in it stands a page or a script. */
final class TextInspection {

    /** What a shell, or a browser that looks for itself, would take for its own at the beginning. */
    private static final Pattern BEGINNING = Pattern.compile("^\uFEFF?\\s*(#!|<\\?|<!--)");

    /** What a browser would, wherever it stands; a word in brackets, &lt;51件&gt;, is none of these. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?(!doctype|html|head|body|title|base|script|style|svg|math|iframe|frame|frameset|object|embed|applet|img"
                    + "|image|video|audio|source|link|meta|form|input|button|textarea|template|xml|xsl:\\w{1,20})[\\s/>]"
                    + "|<\\?(php|xml)|<%",
            Pattern.CASE_INSENSITIVE);

    /** What Excel would take for a call of another program: {@code =cmd|'/C …'!A0}. */
    private static final Pattern CALL = Pattern.compile("(?:^|[,;\t\r\n])[ \"]{0,4}[=+@-][\\w.(]{1,40}\\|");

    /** Longer than anything that these find; so much of the text before is kept beside each piece that is read. */
    private static final int OVERLAP = 64;

    /** Windows writes Shift_JIS with ① and 髙; the public name of it is the one that browsers know. */
    private static final Map<String, Charset> CHARSETS = charsets();

    private TextInspection() {}

    static Optional<String> charsetOf(Path file, FileName name) throws IOException {
        for (var charset : CHARSETS.entrySet()) {
            if (isText(file, charset.getValue())) {
                search(file, charset.getValue(), name);
                return Optional.of(charset.getKey());
            }
        }
        return Optional.empty();
    }

    /** Every character of the whole is. */
    private static boolean isText(Path file, Charset charset) throws IOException {
        try (var reader = reader(file, charset)) {
            var buffer = new char[8192];
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (hasControls(buffer, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    private static void search(Path file, Charset charset, FileName name) throws IOException {
        try (var reader = reader(file, charset)) {
            var buffer = new char[8192];
            var piece = new StringBuilder();
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                var isFirst = piece.length() == 0;
                piece.append(buffer, 0, read);
                if (isFirst) {
                    refuse(BEGINNING, piece, "attachment.markup", name);
                }
                refuse(MARKUP, piece, "attachment.markup", name);
                refuse(CALL, piece, "attachment.dde", name);
                piece.delete(0, piece.length() - Math.min(OVERLAP, piece.length()));
            }
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }

    private static void refuse(Pattern pattern, CharSequence text, String code, FileName name) {
        var found = pattern.matcher(text);
        if (found.find()) {
            throw new Refusal(code, name.text(), found.group().strip());
        }
    }

    private static boolean hasControls(char[] text, int length) {
        for (var i = 0; i < length; i++) {
            if (Character.isISOControl(text[i]) && "\t\r\n\f\u001a".indexOf(text[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Charset> charsets() {
        var charsets = new LinkedHashMap<String, Charset>();
        charsets.put("UTF-8", StandardCharsets.UTF_8);
        charsets.put("Shift_JIS", Charset.forName("windows-31j"));
        return charsets;
    }
}
