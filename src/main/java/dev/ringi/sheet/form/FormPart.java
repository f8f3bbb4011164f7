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
     * @param marks {@code marks}: how a list's rows are numbered, or null where they aren't
     * @param value {@code value}: what a text must be, or null for any text
     * @param unit {@code unit}: in which a number counts, or null
     * @param least {@code least}: how many rows a list must have at least, or null for none
     */
    record Appearance(
            String heading, String labelName, String print, String marks, String value, String unit, String least) {

        static Appearance of(JsonNode component, String name) {
            var own = component.path("properties");
            return new Appearance(
                    own.path("heading").asText(component.path("label").asText(name)),
                    own.path("labelName").asText(null),
                    own.path("print").asText(null),
                    own.path("marks").asText(null),
                    own.path("value").asText(null),
                    own.path("unit").asText(null),
                    own.path("least").asText(null));
        }
    }
}
