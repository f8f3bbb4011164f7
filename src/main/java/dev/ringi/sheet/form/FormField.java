package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One component of a {@code .form} that a person fills in.
 *
 * @param path where its value lies, from the root or, inside a list, from the row
 * @param hideWhen FEEL expression under which the form hides the field, or null
 * @param options the values offered, or null where any is taken
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
        List<String> options,
        String optionsKey,
        List<FormField> rows,
        String role) {

    private static final List<String> LISTS = List.of("dynamiclist");

    public boolean isList() {
        return LISTS.contains(type);
    }

    public boolean isRequired() {
        return rules.path("required").asBoolean();
    }

    /** Characters at most, or null where the form sets no limit. */
    public Integer maxLength() {
        return rules.hasNonNull("maxLength") ? rules.get("maxLength").asInt() : null;
    }

    public Integer minLength() {
        return rules.hasNonNull("minLength") ? rules.get("minLength").asInt() : null;
    }

    /** The name under which it is submitted: the first step of its path. */
    public String variable() {
        return path.get(0);
    }

    static FormField of(JsonNode component, List<String> path, String hideWhen, List<FormField> rows) {
        return new FormField(
                component.path("type").asText(),
                path,
                component.path("label").asText(path.get(path.size() - 1)),
                hideWhen,
                component.path("validate"),
                offered(component),
                component.path("valuesKey").asText(null),
                rows,
                component.path("properties").path("role").asText(null));
    }

    private static List<String> offered(JsonNode component) {
        if (!component.path("values").isArray()) {
            return null;
        }
        var options = new ArrayList<String>();
        component
                .path("values")
                .forEach(value -> options.add(value.path("value").asText()));
        return options;
    }
}
