package dev.ringi.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rule that says no, in words a clerk can act on: which field or step, which rule, what to do.
 *
 * <p>The code is {@code <feature>.<rule>}; its Japanese text stands in {@code refusals/<feature>.properties} (UTF-8,
 * {@link MessageFormat} with the arguments in order) and is what {@link #getMessage()} returns.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final String code;
    private transient List<String> paths = List.of();

    /** Of the usual kind: a broken rule. */
    public Refusal(String code, Object... arguments) {
        this(RefusalKind.BROKEN_RULE, code, arguments);
    }

    protected Refusal(RefusalKind kind, String code, Object... arguments) {
        super(text(code, arguments));
        this.kind = kind;
        this.code = code;
    }

    public static Refusal stranger(String code, Object... arguments) {
        return new Refusal(RefusalKind.STRANGER, code, arguments);
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(RefusalKind.FORBIDDEN, code, arguments);
    }

    public static Refusal absent(String code, Object... arguments) {
        return new Refusal(RefusalKind.ABSENT, code, arguments);
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(RefusalKind.CONFLICT, code, arguments);
    }

    public static Refusal tooLarge(String code, Object... arguments) {
        return new Refusal(RefusalKind.TOO_LARGE, code, arguments);
    }

    public static Refusal tooOften(String code, Object... arguments) {
        return new Refusal(RefusalKind.TOO_OFTEN, code, arguments);
    }

    public static Refusal busy(String code, Object... arguments) {
        return new Refusal(RefusalKind.BUSY, code, arguments);
    }

    public RefusalKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /**
     * Of the form's fields at fault, one for each line of the message from the first on, as in {@code
     * sheet.items[2].text}; lines beyond them concern the whole. Tasklist shows each line at its field.
     */
    public List<String> paths() {
        return paths;
    }

    /** The same, said of one field. */
    public Refusal at(String path) {
        paths = List.of(path);
        return this;
    }

    private static String text(String code, Object... arguments) {
        var dot = code.indexOf('.');
        var bundle = ResourceBundle.getBundle("refusals." + code.substring(0, dot), Locale.ROOT);
        return new MessageFormat(bundle.getString(code.substring(dot + 1)), Locale.JAPAN).format(arguments);
    }
}
