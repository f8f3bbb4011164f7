package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.character.Characters;
import dev.ringi.numeral.WrittenNumber;
import dev.ringi.refusal.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The rules for one value of a form, and which of them a value breaks first. */
final class ValueRules {

    /** PostgreSQL's {@code jsonb} and XML can't hold these, nor half of a pair; line ends and tabs may pass. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");

    private final FormField field;
    private final FormContext context;

    private ValueRules(FormField field, FormContext context) {
        this.field = field;
        this.context = context;
    }

    static ValueRules of(FormField field, FormContext context) {
        return new ValueRules(field, context);
    }

    /** The Japanese message of the first broken rule. */
    Optional<String> broken(JsonNode value) {
        if (isEmpty(value)) {
            return field.isRequired()
                    ? refused(field.type().equals("checkbox") ? "form.unchecked" : "form.required")
                    : characters(value.asText());
        }
        return switch (field.type()) {
            case "checkbox" -> value.isBoolean() ? none() : refused("form.type");
            case "number" -> isFinite(value) ? outOfRange(value) : refused("form.notANumber");
            case "radio", "select" -> offered(value) ? none() : refused("form.option", value.asText());
            case "checklist", "taglist" -> allOffered(value);
            case "datetime" -> isDate(value.asText()) ? none() : refused("form.date");
            default -> value.isTextual() ? brokenText(value.asText()) : refused("form.type");
        };
    }

    /** The same for what isn't complete yet: only what can't be kept. */
    Optional<String> brokenSoFar(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return none();
        }
        return switch (field.type()) {
            case "checkbox" -> value.isBoolean() ? none() : refused("form.type");
            case "number" -> isFinite(value) || isText(value) ? none() : refused("form.notANumber");
            case "checklist", "taglist" -> isListOfTexts(value) ? none() : refused("form.type");
            default -> {
                if (!value.isTextual()) {
                    yield refused("form.type");
                }
                yield isText(value) ? none() : refused("form.control");
            }
        };
    }

    private static boolean isListOfTexts(JsonNode values) {
        return values.isArray()
                && StreamSupport.stream(values.spliterator(), false).allMatch(ValueRules::isText);
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !CONTROL.matcher(value.asText()).find();
    }

    private static boolean isFinite(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.doubleValue());
    }

    private Optional<String> brokenText(String text) {
        var length = text.codePointCount(0, text.length());
        if (field.maxLength() != null && length > field.maxLength()) {
            return refused("form.tooLong", field.maxLength(), length);
        }
        if (field.minLength() != null && length < field.minLength()) {
            return refused("form.tooShort", field.minLength(), length);
        }
        var characters = characters(text);
        if (characters.isPresent()) {
            return characters;
        }
        if (field.isWrittenNumber() && WrittenNumber.of(text).isEmpty()) {
            return refused("form.notWrittenAsNumber");
        }
        var pattern = field.rules().path("pattern").asText("");
        return pattern.isEmpty() || Pattern.matches(pattern, text) ? none() : refused("form.pattern");
    }

    /** Only a textarea has several lines. */
    private Optional<String> characters(String text) {
        var faults = field.type().equals("textarea") ? Characters.faultsInText(text) : Characters.faultsInLine(text);
        return faults.flatMap(found -> refused("form.characters", found));
    }

    private Optional<String> outOfRange(JsonNode value) {
        var min = field.rules().path("min");
        var max = field.rules().path("max");
        var low = !min.isMissingNode() && value.decimalValue().compareTo(min.decimalValue()) < 0;
        var high = !max.isMissingNode() && value.decimalValue().compareTo(max.decimalValue()) > 0;
        return low || high ? refused("form.range", min.asText("―"), max.asText("―")) : none();
    }

    private Optional<String> allOffered(JsonNode values) {
        if (!values.isArray()) {
            return refused("form.type");
        }
        for (var value : values) {
            if (!offered(value)) {
                return refused("form.option", value.asText());
            }
        }
        return none();
    }

    private boolean offered(JsonNode value) {
        var options = field.optionsKey() == null ? field.offered() : context.options(field.optionsKey());
        return value.isValueNode() && options != null && options.contains(value.asText());
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank())
                || (value.isArray() && value.isEmpty())
                || (value.isBoolean() && !value.asBoolean());
    }

    private static boolean isDate(String text) {
        try {
            if (text.length() == 10) {
                LocalDate.parse(text);
            } else {
                OffsetDateTime.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<String> refused(String code, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = field.label();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Optional.of(new Refusal(code, all).getMessage());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
