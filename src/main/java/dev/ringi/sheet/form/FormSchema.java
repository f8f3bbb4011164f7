package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a Camunda Form ({@code .form}, form-js schema) asks for. It is the only definition of a sheet's fields: labels,
 * lengths and options are read from here for every other use.
 */
public final class FormSchema {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    private final String id;
    private final List<FormPart> parts;
    private final List<FormField> fields;

    private FormSchema(String id, List<FormPart> parts) {
        this.id = id;
        this.parts = parts;
        this.fields = fieldsOf(parts).toList();
    }

    public static FormSchema read(JsonNode form) {
        return new FormSchema(form.path("id").asText(), partsOf(form.path("components"), List.of(), null));
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

    /** What the group of this {@code path} holds, groups in it as such. */
    public List<FormPart> partsUnder(String group) {
        return parts.stream()
                .filter(part -> part instanceof FormGroup held && group.equals(held.path()))
                .flatMap(part -> ((FormGroup) part).parts().stream())
                .toList();
    }

    /** Names of the variables that the form submits. */
    public Set<String> variables() {
        var names = new LinkedHashSet<String>();
        fields.forEach(field -> names.add(field.variable()));
        return names;
    }

    private static Stream<FormField> fieldsOf(List<FormPart> parts) {
        return parts.stream()
                .flatMap(part ->
                        part instanceof FormGroup group ? fieldsOf(group.parts()) : Stream.of((FormField) part));
    }

    private static List<FormPart> partsOf(JsonNode components, List<String> prefix, String inheritedHide) {
        var parts = new ArrayList<FormPart>();
        for (var component : components) {
            var type = component.path("type").asText();
            var hide = hideOf(component, inheritedHide);
            if (type.equals("group")) {
                parts.add(group(component, prefix, hide));
            } else if (type.equals("dynamiclist")) {
                var rows = fieldsOf(partsOf(component.path("components"), List.of(), null))
                        .toList();
                parts.add(FormField.of(component, join(prefix, component.path("path")), hide, rows));
            } else if (INPUTS.contains(type) && !component.path("disabled").asBoolean()) {
                parts.add(FormField.of(component, join(prefix, component.path("key")), hide, List.of()));
            }
        }
        return parts;
    }

    private static FormGroup group(JsonNode component, List<String> prefix, String hide) {
        return new FormGroup(
                component.path("path").asText(null),
                partsOf(component.path("components"), join(prefix, component.path("path")), hide),
                FormPart.Appearance.of(component, ""));
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
