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
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * 自分の課の分だけを書く: an item that bears a unit is changed by that unit alone. Lead departments write everything else,
 * and say whose an item is; a unit that doesn't lead writes its own items only. The item of a department that is gone is
 * the leads' again.
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
        for (var list : lists) {
            violations.addAll(unknownUnits(list, before, after));
            violations.addAll(leads ? changedItems(list, before, after, own) : foreignItems(list, before, after, own));
        }
        if (!leads) {
            violations.addAll(otherFields(without(lists, before), without(lists, after)));
        }
        if (!violations.isEmpty()) {
            throw new FormRefused(violations);
        }
    }

    /** An item may stay with a department that is gone since; nobody gives it a new one. */
    private List<FieldViolation> unknownUnits(OwnedRows list, JsonNode before, JsonNode after) {
        var known = list.in(before).stream().map(OwnedRows.Row::unit).toList();
        return list.in(after).stream()
                .filter(row ->
                        row.unit() != null && !known.contains(row.unit()) && !organization.isDepartment(row.unit()))
                .map(row -> new FieldViolation(row.owner(), new Refusal("submission.noSuchUnit").getMessage()))
                .toList();
    }

    /** A lead takes an item back, or gives it to another unit, but doesn't write in it while it is another's. */
    private List<FieldViolation> changedItems(OwnedRows list, JsonNode before, JsonNode after, Set<UnitCode> own) {
        var left = new ArrayList<>(
                list.in(after).stream().map(OwnedRows.Row::withoutUnit).toList());
        return list.in(before).stream()
                .filter(row -> isAnothers(row, own) && !left.remove(row.withoutUnit()))
                .map(row -> violation(place(list, before, after, row), row))
                .toList();
    }

    /** Whoever doesn't lead leaves others' items as they are and in their order. */
    private List<FieldViolation> foreignItems(OwnedRows list, JsonNode before, JsonNode after, Set<UnitCode> own) {
        var then = foreign(list.in(before), own);
        var now = foreign(list.in(after), own);
        var violations = new ArrayList<FieldViolation>();
        var left = new ArrayList<>(then);
        now.stream().filter(row -> !removeSame(left, row)).forEach(row -> violations.add(violation(row.place(), row)));
        left.forEach(row -> violations.add(violation(place(list, before, after, row), row)));
        if (violations.isEmpty() && !isSameOrder(then, now)) {
            violations.add(new FieldViolation(list.path(), new Refusal("submission.foreignOrder").getMessage()));
        }
        return violations;
    }

    private List<OwnedRows.Row> foreign(List<OwnedRows.Row> rows, Set<UnitCode> own) {
        return rows.stream()
                .filter(row -> !isThere(row.unit()) || !own.contains(row.unit()))
                .toList();
    }

    /** Of a department that is there and isn't the writer's. */
    private boolean isAnothers(OwnedRows.Row row, Set<UnitCode> own) {
        return isThere(row.unit()) && !own.contains(row.unit());
    }

    private boolean isThere(UnitCode unit) {
        return unit != null && organization.isDepartment(unit);
    }

    private static boolean removeSame(List<OwnedRows.Row> rows, OwnedRows.Row row) {
        return rows.stream()
                .filter(row::saysTheSameAs)
                .findFirst()
                .map(rows::remove)
                .orElse(false);
    }

    private static boolean isSameOrder(List<OwnedRows.Row> then, List<OwnedRows.Row> now) {
        return IntStream.range(0, then.size()).allMatch(i -> then.get(i).saysTheSameAs(now.get(i)));
    }

    /** Where the row stood, if there is still one. */
    private static String place(OwnedRows list, JsonNode before, JsonNode after, OwnedRows.Row row) {
        var index = list.in(before).indexOf(row);
        return index < list.in(after).size() ? row.place() : list.path();
    }

    private FieldViolation violation(String path, OwnedRows.Row row) {
        var unit = isThere(row.unit()) ? organization.departmentName(row.unit()) : "主管課";
        return new FieldViolation(path, new Refusal("submission.foreignItem", unit, row.text()).getMessage());
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
}
