package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a Camunda Form ({@code .form}, form-js schema) asks for. It is the only definition of a sheet's fields: labels,
 * lengths and options are read from here for every other use.
 */
public final class FormSchema {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    private final String id;
    private final List<FormField> fields;

    private FormSchema(String id, List<FormField> fields) {
        this.id = id;
        this.fields = fields;
    }

    public static FormSchema read(JsonNode form) {
        return new FormSchema(form.path("id").asText(), fieldsOf(form.path("components"), List.of(), null));
    }

    public String id() {
        return id;
    }

    /** In the order of the form; fields of groups stand in line with the others. */
    public List<FormField> fields() {
        return fields;
    }

    /** The fields of the group whose {@code path} is given, in the form's order. */
    public List<FormField> fieldsUnder(String group) {
        return fields.stream()
                .filter(field -> field.path().size() > 1 && field.variable().equals(group))
                .toList();
    }

    /** Names of the variables that the form submits. */
    public Set<String> variables() {
        var names = new LinkedHashSet<String>();
        fields.forEach(field -> names.add(field.variable()));
        return names;
    }

    private static List<FormField> fieldsOf(JsonNode components, List<String> prefix, String inheritedHide) {
        var fields = new ArrayList<FormField>();
        for (var component : components) {
            var type = component.path("type").asText();
            var hide = hideOf(component, inheritedHide);
            if (type.equals("group")) {
                fields.addAll(fieldsOf(component.path("components"), join(prefix, component.path("path")), hide));
            } else if (type.equals("dynamiclist")) {
                var rows = fieldsOf(component.path("components"), List.of(), null);
                fields.add(FormField.of(component, join(prefix, component.path("path")), hide, rows));
            } else if (INPUTS.contains(type) && !component.path("disabled").asBoolean()) {
                fields.add(FormField.of(component, join(prefix, component.path("key")), hide, List.of()));
            }
        }
        return fields;
    }

    private static String hideOf(JsonNode component, String inherited) {
        var own = component.path("conditional").path("hide").asText(null);
        if (own == null || inherited == null) {
            return own == null ? inherited : own;
        }
        return "=(" + inherited.substring(1) + ") or (" + own.substring(1) + ")";
    }

    private static List<String> join(List<String> prefix, JsonNode step) {
        if (step.asText().isEmpty()) {
            return prefix;
        }
        var path = new ArrayList<>(prefix);
        path.addAll(List.of(step.asText().split("\\.")));
        return path;
    }
}
