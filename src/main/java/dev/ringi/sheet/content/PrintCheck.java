package dev.ringi.sheet.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormGroup;
import dev.ringi.sheet.form.FormPart;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether everything that a form asks for is printed, or says that it isn't. */
public final class PrintCheck {

    /** Components that ask for nothing. */
    private static final Set<String> SHOWN = Set.of("html", "text", "separator", "spacer", "image", "group");

    private static final int ONE_COLUMN = 1;

    private PrintCheck() {}

    /**
     * What is wrong with a form's printing, in Japanese, each with the component's id.
     *
     * @param form as it stands in the file
     */
    public static List<String> problems(JsonNode form) {
        var schema = FormSchema.read(form);
        var problems = new ArrayList<String>();
        schema.partsUnder(SheetContent.GROUP).forEach(part -> check(part, problems));
        var known = new HashSet<String>();
        schema.fields().forEach(field -> addNames(field, known));
        form.path("components").forEach(component -> findUnknown(component, known, problems));
        return problems;
    }

    /** How a part is set; {@link #problems} tells of words that mean nothing, which are taken for the type's own here. */
    static Print printOf(FormPart part) {
        var own = part.appearance().print();
        return own == null
                ? usual(part)
                : Print.named(own).filter(allowedSomewhere(part)::contains).orElseGet(() -> usual(part));
    }

    private static Print usual(FormPart part) {
        if (!(part instanceof FormField field)) {
            return Print.GROUP;
        }
        if (field.isList()) {
            var columns = field.rows().stream().filter(cell -> !Print.NO_COLUMNS.contains(printOf(cell)));
            return columns.count() <= ONE_COLUMN ? Print.BULLETS : Print.TABLE;
        }
        return field.type().equals("textarea") ? Print.PARAGRAPHS : Print.ROW;
    }

    private static Set<Print> allowed(FormPart part) {
        if (!(part instanceof FormField field)) {
            return Print.OF_GROUPS;
        }
        if (field.isList()) {
            return Print.OF_LISTS;
        }
        return SheetContent.isWritten(field) ? Print.OF_TEXTS : Print.OF_VALUES;
    }

    /** In a row, if nowhere else. */
    private static Set<Print> allowedSomewhere(FormPart part) {
        var isText = part instanceof FormField field && !field.isList() && SheetContent.isWritten(field);
        return isText ? Print.OF_TEXTS_IN_ROWS : allowed(part);
    }

    private static void check(FormPart part, List<String> problems) {
        checkPrint(part, allowed(part), problems);
        PropertyCheck.of(part, problems);
        if (part instanceof FormGroup group) {
            group.parts().forEach(held -> check(held, problems));
        } else {
            ((FormField) part).rows().forEach(cell -> checkInRow((FormField) part, cell, problems));
        }
    }

    private static void checkInRow(FormField list, FormField cell, List<String> problems) {
        checkPrint(cell, allowedSomewhere(cell), problems);
        PropertyCheck.of(cell, problems);
        if (list.rows().get(0) == cell && printOf(cell) == Print.BELOW) {
            problems.add("「%s」の print は「below」ですが、その上に置く欄が前にありません。"
                    .formatted(cell.appearance().heading()));
        }
    }

    private static void checkPrint(FormPart part, Set<Print> allowed, List<String> problems) {
        var own = part.appearance().print();
        if (own != null && Print.named(own).filter(allowed::contains).isEmpty()) {
            problems.add("「%s」の print は「%s」ですが、ここで使えるのは %s です。"
                    .formatted(
                            part.appearance().heading(),
                            own,
                            allowed.stream().map(Print::property).collect(Collectors.joining("・"))));
        }
    }

    private static void addNames(FormField field, Set<String> names) {
        names.add(field.path().get(field.path().size() - 1));
        field.rows().forEach(cell -> addNames(cell, names));
    }

    /** A component whose value is submitted and that no block holds. */
    private static void findUnknown(JsonNode component, Set<String> known, List<String> problems) {
        var key = component.path("key").asText();
        if (!key.isEmpty()
                && !SHOWN.contains(component.path("type").asText())
                && !component.path("disabled").asBoolean()
                && !known.contains(key.substring(key.lastIndexOf('.') + 1))) {
            problems.add("「%s」（%s）の値は、どこにも印刷されません。使える部品に替えてください。"
                    .formatted(
                            component.path("label").asText(key),
                            component.path("type").asText()));
        }
        component.path("components").forEach(child -> findUnknown(child, known, problems));
    }
}
