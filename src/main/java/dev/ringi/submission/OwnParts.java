package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.FieldViolation;
import dev.ringi.sheet.form.FormRefused;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.sheet.form.SheetForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * 自分の課の分だけを書く: an item that bears a unit is changed by that unit alone. Lead departments write everything else,
 * and may give a new item to a unit; a unit that doesn't lead writes its own items only.
 */
@Component
class OwnParts {

    private final Organization organization;
    private final SheetForms forms;

    OwnParts(Organization organization, SheetForms forms) {
        this.organization = organization;
        this.forms = forms;
    }

    /** @throws FormRefused at every place that isn't the writer's */
    void require(Sheet sheet, JsonNode before, JsonNode after, String writer) {
        var own = organization.unitsOf(writer);
        var leads = sheet.leadDepartments().stream().anyMatch(own::contains);
        var lists = OwnedRows.of(forms.get(sheet.form()));
        var violations = new ArrayList<FieldViolation>();
        lists.forEach(list -> violations.addAll(foreignItems(list, before, after, own, leads)));
        if (!leads) {
            violations.addAll(otherFields(without(lists, before), without(lists, after)));
        }
        if (!violations.isEmpty()) {
            throw new FormRefused(violations);
        }
    }

    private List<FieldViolation> foreignItems(
            OwnedRows list, JsonNode before, JsonNode after, Set<UnitCode> own, boolean leads) {
        var violations = new ArrayList<FieldViolation>();
        var missing = foreign(list.in(before), own, leads);
        var rows = list.in(after);
        for (var row : rows) {
            var item = Item.of(row);
            if (isForeign(item, own, leads) && !missing.remove(item) && !leads) {
                violations.add(violation(row.place(), item));
            }
        }
        missing.forEach(item -> violations.add(violation(place(list, before, rows, item), item)));
        return violations;
    }

    private static List<Item> foreign(List<OwnedRows.Row> rows, Set<UnitCode> own, boolean leads) {
        return new ArrayList<>(rows.stream()
                .map(Item::of)
                .filter(item -> isForeign(item, own, leads))
                .toList());
    }

    private static boolean isForeign(Item item, Set<UnitCode> own, boolean leads) {
        return item.unit() == null ? !leads : !own.contains(item.unit());
    }

    /** Where the row stood, if there is still one. */
    private static String place(OwnedRows list, JsonNode before, List<OwnedRows.Row> rows, Item item) {
        return list.in(before).stream()
                .limit(rows.size())
                .filter(row -> Item.of(row).equals(item))
                .findFirst()
                .map(OwnedRows.Row::place)
                .orElse(list.path());
    }

    private FieldViolation violation(String path, Item item) {
        var unit = item.unit() == null
                ? "主管課"
                : organization.department(item.unit()).name();
        return new FieldViolation(path, new Refusal("submission.foreignItem", unit, item.text()).getMessage());
    }

    private static JsonNode without(List<OwnedRows> lists, JsonNode content) {
        var rest = content.deepCopy();
        lists.forEach(list -> list.removeFrom(rest));
        return rest;
    }

    private static List<FieldViolation> otherFields(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !isSame(before.path(name), after.path(name)))
                .map(name -> new FieldViolation(
                        SheetContent.GROUP + "." + name, new Refusal("submission.foreignField").getMessage()))
                .toList();
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        return before.equals(after) || isEmpty(before) && isEmpty(after);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isContainerNode() ? value.isEmpty() : value.asText().isEmpty());
    }

    /** @param unit null where the item is the leads' */
    private record Item(UnitCode unit, String text) {

        static Item of(OwnedRows.Row row) {
            return new Item(row.unit(), row.text());
        }
    }
}
