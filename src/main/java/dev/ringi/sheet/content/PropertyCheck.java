package dev.ringi.sheet.content;

import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the words by which a part says what it holds, beside how it is printed, mean something on it. */
final class PropertyCheck {

    private static final Set<String> ROLES_OF_TEXTS = Set.of(SheetContent.FIGURES, SheetContent.UNIT);

    private final FormPart part;
    private final FormField field;
    private final List<String> problems;

    private PropertyCheck(FormPart part, List<String> problems) {
        this.part = part;
        this.field = part instanceof FormField asked ? asked : null;
        this.problems = problems;
    }

    static void of(FormPart part, List<String> problems) {
        var check = new PropertyCheck(part, problems);
        check.checkMarks();
        check.checkValue();
        check.checkUnit();
        check.checkLeast();
        check.checkRole();
    }

    private void checkMarks() {
        var own = part.appearance().marks();
        if (own == null) {
            return;
        }
        if (field == null || !field.isList()) {
            tell("marks を書けるのは、一覧（dynamiclist）だけです");
        } else if (Marks.of(field).isEmpty()) {
            var known = Stream.of(Marks.values()).map(Marks::property).collect(Collectors.joining("・"));
            tell("marks は「" + own + "」ですが、ここで使えるのは " + known + " です");
        } else if (PrintCheck.printOf(field) == Print.NOTES) {
            tell("marks は、print が「notes」の一覧には書けません");
        }
    }

    private void checkValue() {
        var own = part.appearance().value();
        if (own == null) {
            return;
        }
        if (field == null || !field.type().equals("textfield")) {
            tell("value を書けるのは、一行の文字の欄（textfield）だけです");
        } else if (!own.equals(FormField.NUMBER)) {
            tell("value は「" + own + "」ですが、ここで使えるのは " + FormField.NUMBER + " です");
        }
    }

    private void checkUnit() {
        if (part.appearance().unit() != null && (field == null || !field.isNumber())) {
            tell("unit を書けるのは、数の欄（number か、value が「number」の textfield）だけです");
        }
    }

    private void checkLeast() {
        var own = part.appearance().least();
        if (own == null) {
            return;
        }
        if (field == null || !field.isList()) {
            tell("least を書けるのは、一覧（dynamiclist）だけです");
        } else if (!FormField.LEAST.matcher(own).matches()) {
            tell("least は「" + own + "」ですが、書けるのは 1 から 99 までの数です");
        }
    }

    private void checkRole() {
        var isOfText = field != null && field.role() != null && ROLES_OF_TEXTS.contains(field.role());
        if (isOfText && !SheetContent.isWritten(field)) {
            tell("role「" + field.role() + "」を書けるのは、文の欄（textfield・textarea）だけです");
        }
    }

    private void tell(String problem) {
        problems.add("「" + part.appearance().heading() + "」の " + problem + "。");
    }
}
