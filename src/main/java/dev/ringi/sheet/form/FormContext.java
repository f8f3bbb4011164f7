package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a form needs from the task it belongs to. */
public interface FormContext {

    /** Whether the FEEL expression, with its leading {@code =}, holds for what was filled in. */
    boolean holds(String feel, JsonNode submitted);

    /** The values offered under this variable ({@code valuesKey}). */
    List<String> options(String variable);
}
