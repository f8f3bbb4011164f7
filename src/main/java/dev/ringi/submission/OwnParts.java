package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.form.FieldViolation;
import dev.ringi.sheet.form.FormRefused;
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

    OwnParts(Organization organization) {
        this.organization = organization;
    }

    /** @throws FormRefused at every place that isn't the writer's */
    void require(Sheet sheet, JsonNode before, JsonNode after, String writer) {
        var own = new TreeSet<>(organization.groupsOf(writer));
        var leads = sheet.leadDepartments().stream().anyMatch(own::contains);
        var violations = new ArrayList<>(foreignItems(before, after, own, leads));
        if (!leads) {
            violations.addAll(otherFields(before, after));
        }
        if (!violations.isEmpty()) {
            throw new FormRefused(violations);
        }
    }

    private List<FieldViolation> foreignItems(JsonNode before, JsonNode after, Set<String> own, boolean leads) {
        var violations = new ArrayList<FieldViolation>();
        var missing = foreign(before, own, leads);
        var rows = after.path(Participants.ITEMS);
        for (var i = 0; i < rows.size(); i++) {
            if (isForeign(rows.get(i), own, leads) && !missing.remove(Item.of(rows.get(i))) && !leads) {
                violations.add(violation("sheet.items[" + i + "].text", Item.of(rows.get(i))));
            }
        }
        missing.forEach(item -> violations.add(violation(place(before, rows, item), item)));
        return violations;
    }

    private static List<Item> foreign(JsonNode content, Set<String> own, boolean leads) {
        var items = new ArrayList<Item>();
        content.path(Participants.ITEMS).forEach(row -> {
            if (isForeign(row, own, leads)) {
                items.add(Item.of(row));
            }
        });
        return items;
    }

    private static boolean isForeign(JsonNode row, Set<String> own, boolean leads) {
        var unit = Item.of(row).unit();
        return unit.isEmpty() ? !leads : !own.contains(unit);
    }

    /** Where the row stood, if there is still one. */
    private static String place(JsonNode before, JsonNode rows, Item item) {
        for (var i = 0; i < rows.size(); i++) {
            if (Item.of(before.path(Participants.ITEMS).path(i)).equals(item)) {
                return "sheet.items[" + i + "].text";
            }
        }
        return "sheet.items";
    }

    private FieldViolation violation(String path, Item item) {
        var unit = item.unit().isEmpty()
                ? "主管課"
                : organization.department(item.unit()).name();
        return new FieldViolation(path, new Refusal("submission.foreignItem", unit, item.text()).getMessage());
    }

    private static List<FieldViolation> otherFields(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.remove(Participants.ITEMS);
        return names.stream()
                .filter(name -> !isSame(before.path(name), after.path(name)))
                .map(name -> new FieldViolation("sheet." + name, new Refusal("submission.foreignField").getMessage()))
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

    /** @param unit code, or empty where the item is the leads' */
    private record Item(String unit, String text) {

        static Item of(JsonNode row) {
            return new Item(
                    row.path(Participants.UNIT).asText(""), row.path("text").asText(""));
        }
    }
}
