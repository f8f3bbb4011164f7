package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One component of a {@code .form} that a person fills in.
 *
 * @param path where its value lies, from the root or, inside a list, from the row
 * @param hideWhen FEEL expression under which the form hides the field, or null
 * @param options the values offered with their labels, or null where any is taken
 * @param optionsKey the variable that holds the options as {@code [{label, value}]}, or null
 * @param rows the fields of one row where this is a list, else empty
 * @param role what the component's own property {@code role} says of its content, or null
 */
public record FormField(
        String type,
        List<String> path,
        String label,
        String hideWhen,
        JsonNode rules,
        Map<String, String> options,
        String optionsKey,
        List<FormField> rows,
        String role,
        Appearance appearance)
        implements FormPart {

    /** The word that makes a text a number, as the property {@code value} of its component. */
    public static final String NUMBER = "number";

    /** How many rows a list may ask for, as the property {@code least} of its component. */
    public static final Pattern LEAST = Pattern.compile("[1-9]\\d?");

    private static final List<String> LISTS = List.of("dynamiclist");

    public boolean isList() {
        return LISTS.contains(type);
    }

    public boolean isRequired() {
        return rules.path("required").asBoolean();
    }

    /** What is filled in is a number; one that is typed as text keeps the form it was written in. */
    public boolean isNumber() {
        return type.equals("number") || isWrittenNumber();
    }

    boolean isWrittenNumber() {
        return type.equals("textfield") && NUMBER.equals(appearance.value());
    }

    /** Characters at most, or null where the form sets no limit. */
    public Integer maxLength() {
        return rules.hasNonNull("maxLength") ? rules.get("maxLength").asInt() : null;
    }

    public Integer minLength() {
        return rules.hasNonNull("minLength") ? rules.get("minLength").asInt() : null;
    }

    /** Rows at least, 0 where the form asks for none. */
    public int leastRows() {
        var least = appearance.least();
        return isList() && least != null && LEAST.matcher(least).matches() ? Integer.parseInt(least) : 0;
    }

    /** The values offered, or null where any is taken. */
    public List<String> offered() {
        return options == null ? null : List.copyOf(options.keySet());
    }

    /** The name under which it is submitted: the first step of its path. */
    public String variable() {
        return path.get(0);
    }

    /** Where its value lies in the group that holds it. */
    public List<String> pathInGroup() {
        return path.subList(1, path.size());
    }

    static FormField of(JsonNode component, List<String> path, String hideWhen, List<FormField> rows) {
        return new FormField(
                component.path("type").asText(),
                path,
                component.path("label").asText(path.get(path.size() - 1)),
                hideWhen,
                component.path("validate"),
                optionsOf(component),
                component.path("valuesKey").asText(null),
                rows,
                component.path("properties").path("role").asText(null),
                Appearance.of(component, path.get(path.size() - 1)));
    }

    private static Map<String, String> optionsOf(JsonNode component) {
        if (!component.path("values").isArray()) {
            return null;
        }
        var options = new LinkedHashMap<String, String>();
        component.path("values").forEach(option -> {
            var value = option.path("value").asText();
            options.put(value, option.path("label").asText(value));
        });
        return options;
    }
}
