package dev.ringi.sheet.form;

import java.util.List;

/**
 * A group of a form.
 *
 * @param path the step that it adds to the paths of what it holds, or null
 */
public record FormGroup(String path, List<FormPart> parts, Appearance appearance) implements FormPart {}
