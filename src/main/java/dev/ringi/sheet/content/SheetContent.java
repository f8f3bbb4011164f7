package dev.ringi.sheet.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.numeral.WrittenNumber;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormGroup;
import dev.ringi.sheet.form.FormPart;
import dev.ringi.sheet.form.FormSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a sheet says, in the order and the groups of its form; whatever shows or prints a sheet walks its blocks. */
public final class SheetContent {

    /** The group of a form that holds a sheet's content. */
    public static final String GROUP = "sheet";

    /** The role of a text that names figures. */
    static final String FIGURES = "figures";

    /** The role of a row's field that says in which unit the row's numbers count. */
    static final String UNIT = "unit";

    private static final List<String> WRITTEN = List.of("textfield", "textarea");

    private final Wording wording;

    private SheetContent(Wording wording) {
        this.wording = wording;
    }

    /** Every field of the form, filled in or not. */
    public static List<Block> of(FormSchema form, JsonNode content, Wording wording) {
        return new SheetContent(wording).blocks(form.partsUnder(GROUP), content);
    }

    /** Only what was filled in and is printed. */
    public static List<Block> printed(FormSchema form, JsonNode content, Wording wording) {
        return of(form, content, wording).stream()
                .flatMap(Block::printed)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private List<Block> blocks(List<FormPart> parts, JsonNode content) {
        return parts.stream().map(part -> block(part, content)).toList();
    }

    private Block block(FormPart part, JsonNode content) {
        if (part instanceof FormGroup group) {
            return new Block.Band(heading(group, null), PrintCheck.printOf(group), blocks(group.parts(), content));
        }
        var filled = FilledField.of((FormField) part, content);
        var inside = filled.field().pathInGroup();
        var heading = heading(part, inside.get(inside.size() - 1));
        return filled.field().isList() ? list(filled, heading) : leaf(filled, heading, null);
    }

    private Block list(FilledField list, String heading) {
        var blocks = new ArrayList<Block.Row>();
        var marks = Marks.of(list.field());
        for (var row : list.rows()) {
            var mark = marks.map(style -> style.mark(blocks.size() + 1)).orElse(null);
            blocks.add(new Block.Row(mark, cells(row)));
        }
        return new Block.Rows(list.path(), heading, list.field().role(), PrintCheck.printOf(list.field()), blocks);
    }

    private List<Block> cells(List<FilledField> row) {
        var unit = unitOf(row);
        return row.stream()
                .map(cell -> leaf(cell, heading(cell.field(), null), unit))
                .toList();
    }

    /** What the row itself says of its numbers' unit, or null. */
    private String unitOf(List<FilledField> row) {
        return row.stream()
                .filter(cell -> UNIT.equals(cell.field().role()))
                .map(cell -> cell.written(wording))
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Block leaf(FilledField filled, String heading, String unit) {
        var field = filled.field();
        var print = PrintCheck.printOf(field);
        if (isWritten(field)) {
            var paragraphs = paragraphs(filled.value());
            return new Block.Text(filled.path(), heading, field.role(), print, paragraphs, figures(field, paragraphs));
        }
        var written = filled.written(wording);
        if (!field.isNumber()) {
            return new Block.Value(filled.path(), heading, field.role(), print, written);
        }
        var own = field.appearance().unit();
        return new Block.Value(
                filled.path(),
                heading,
                field.role(),
                print,
                written,
                number(filled.value(), written),
                own == null ? unit : own);
    }

    /** In words; a number that is typed as text is a value like one that form-js counts. */
    static boolean isWritten(FormField field) {
        return WRITTEN.contains(field.type()) && !field.isNumber();
    }

    private static List<Figure> figures(FormField field, List<String> paragraphs) {
        return FIGURES.equals(field.role())
                ? paragraphs.stream().flatMap(text -> Figures.of(text).stream()).toList()
                : List.of();
    }

    private static BigDecimal number(JsonNode value, String written) {
        return value.isNumber()
                ? new BigDecimal(value.asText())
                : WrittenNumber.of(written).orElse(null);
    }

    /** @param name by which a plan's labels know the part, unless the form has another or wants no heading, or null */
    private String heading(FormPart part, String name) {
        var appearance = part.appearance();
        var own = appearance.heading().isEmpty() ? null : name;
        var known = appearance.labelName() == null ? own : appearance.labelName();
        return Optional.ofNullable(known).flatMap(wording::heading).orElse(appearance.heading());
    }

    private static List<String> paragraphs(JsonNode text) {
        return text.asText("").lines().filter(line -> !line.isBlank()).toList();
    }
}
