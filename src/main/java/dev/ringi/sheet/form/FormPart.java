package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;

/** What stands in a form in its own place: a field, or a group with what it holds. */
public sealed interface FormPart permits FormField, FormGroup {

    Appearance appearance();

    /**
     * How a part is read and printed, from the component's own {@code properties}.
     *
     * @param heading {@code heading}: what stands above it where it is read, else the label that asks for it
     * @param labelName {@code labelName}: under which a plan's own {@code labels} may word the heading otherwise, or null
     * @param print {@code print}: how it is set, or null for what its type suggests
     */
    record Appearance(String heading, String labelName, String print) {

        static Appearance of(JsonNode component, String name) {
            var own = component.path("properties");
            return new Appearance(
                    own.path("heading").asText(component.path("label").asText(name)),
                    own.path("labelName").asText(null),
                    own.path("print").asText(null));
        }
    }
}
