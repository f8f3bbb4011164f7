package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.character.Characters;
import dev.ringi.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds what was submitted against the {@code .form}, as form-js does in the browser: Camunda 7 itself checks nothing on
 * the server.
 */
public final class FormCheck {

    /** The longest list of a real document has fourteen. */
    private static final int MOST_ROWS = 500;

    private final FormSchema schema;
    private final FormContext context;
    private final JsonNode submitted;
    private final List<FieldViolation> violations = new ArrayList<>();

    private FormCheck(FormSchema schema, FormContext context, JsonNode submitted) {
        this.schema = schema;
        this.context = context;
        this.submitted = submitted;
    }

    /** @throws FormRefused listing every field that the form doesn't admit */
    public static void require(FormSchema schema, FormContext context, JsonNode submitted) {
        var violations = new FormCheck(schema, context, submitted).run();
        if (!violations.isEmpty()) {
            throw new FormRefused(violations);
        }
    }

    /**
     * What even a draft mustn't hold, complete or not: fields that the form doesn't have, values of another kind than the
     * field's, characters that can't be kept, more rows than anybody writes.
     *
     * @throws FormRefused listing every such place
     */
    public static void requireSoFar(FormSchema schema, JsonNode written) {
        var check = new FormCheck(schema, null, written);
        check.checkSoFar(schema.fields(), written, "");
        if (!check.violations.isEmpty()) {
            throw new FormRefused(check.violations);
        }
    }

    private void checkSoFar(List<FormField> fields, JsonNode data, String at) {
        refuseUnknown(fields, data, List.of(), at);
        for (var field : fields) {
            var value = JsonPath.at(data, field.path());
            var path = at + String.join(".", field.path());
            if (!field.isList()) {
                ValueRules.of(field, context)
                        .brokenSoFar(value)
                        .ifPresent(message -> violations.add(new FieldViolation(path, message)));
            } else if (isListOfRows(field, value, path)) {
                for (var i = 0; i < value.size(); i++) {
                    checkSoFar(field.rows(), value.get(i), path + "[" + i + "].");
                }
            }
        }
    }

    private boolean isListOfRows(FormField field, JsonNode rows, String path) {
        if (rows.isArray() && rows.size() <= MOST_ROWS) {
            return true;
        }
        if (rows.isArray()) {
            violations.add(new FieldViolation(path, text("form.tooManyRows", field.label(), MOST_ROWS)));
        } else if (!rows.isMissingNode() && !rows.isNull()) {
            violations.add(new FieldViolation(path, text("form.notAList", field.label())));
        }
        return false;
    }

    private List<FieldViolation> run() {
        check(schema.fields(), submitted, "", true);
        return violations;
    }

    private void check(List<FormField> fields, JsonNode data, String at, boolean mayHide) {
        refuseUnknown(fields, data, List.of(), at);
        for (var field : fields) {
            var hidden = mayHide && field.hideWhen() != null && context.holds(field.hideWhen(), submitted);
            var value = JsonPath.at(data, field.path());
            var path = at + String.join(".", field.path());
            if (hidden) {
                checkHidden(field, value, path);
                continue;
            }
            if (field.isList()) {
                checkList(field, value, path);
            } else {
                ValueRules.of(field, context)
                        .broken(value)
                        .ifPresent(message -> violations.add(new FieldViolation(path, message)));
            }
        }
    }

    /** Whatever it is, it is kept with the rest. */
    private void checkHidden(FormField field, JsonNode value, String path) {
        texts(value)
                .flatMap(text -> Characters.faultsInText(text).stream())
                .findFirst()
                .ifPresent(faults ->
                        violations.add(new FieldViolation(path, text("form.characters", field.label(), faults))));
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isTextual()
                ? Stream.of(value.textValue())
                : StreamSupport.stream(value.spliterator(), false).flatMap(FormCheck::texts);
    }

    private void checkList(FormField field, JsonNode rows, String path) {
        if (rows.size() < field.leastRows()) {
            violations.add(new FieldViolation(path, text("form.tooFewRows", field.label(), field.leastRows())));
        }
        if (!isListOfRows(field, rows, path)) {
            return;
        }
        for (var i = 0; i < rows.size(); i++) {
            checkRow(field, rows.get(i), path, i);
        }
    }

    private void checkRow(FormField list, JsonNode row, String path, int index) {
        var before = violations.size();
        check(list.rows(), row, path + "[" + index + "].", false);
        for (var i = before; i < violations.size(); i++) {
            var violation = violations.get(i);
            violations.set(
                    i,
                    new FieldViolation(
                            violation.path(), text("form.row", list.label(), index + 1, violation.message())));
        }
    }

    private void refuseUnknown(List<FormField> fields, JsonNode data, List<String> prefix, String at) {
        if (!data.isObject()) {
            violations.add(new FieldViolation(at, text("form.notAnObject", at)));
            return;
        }
        var known = stepsAfter(fields, prefix);
        data.fieldNames().forEachRemaining(name -> {
            var path = new ArrayList<>(prefix);
            path.add(name);
            if (!known.contains(name)) {
                var full = at + String.join(".", path);
                violations.add(new FieldViolation(full, text("form.unknown", full)));
            } else if (!stepsAfter(fields, path).isEmpty()) {
                refuseUnknown(fields, data.get(name), path, at);
            }
        });
    }

    private static Set<String> stepsAfter(List<FormField> fields, List<String> prefix) {
        return fields.stream()
                .map(FormField::path)
                .filter(path -> path.size() > prefix.size()
                        && path.subList(0, prefix.size()).equals(prefix))
                .map(path -> path.get(prefix.size()))
                .collect(Collectors.toSet());
    }

    private static String text(String code, Object... arguments) {
        return new Refusal(code, arguments).getMessage();
    }
}
