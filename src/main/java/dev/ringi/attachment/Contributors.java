package dev.ringi.attachment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Who writes at a sheet: the lead departments, and the units to which one of its items belongs. */
@Component
class Contributors {

    private final Sheets sheets;
    private final Organization organization;

    Contributors(Sheets sheets, Organization organization) {
        this.sheets = sheets;
        this.organization = organization;
    }

    /** Holds the sheet; refused once it is handed in, and for all who don't write at it. */
    Contribution open(long sheetId, String person) {
        return open(sheets.hold(sheetId), person);
    }

    Contribution open(Sheet sheet, String person) {
        var capacity = capacityOf(sheet, person)
                .orElseThrow(() -> Refusal.forbidden("attachment.notContributor", sheet.title()));
        sheet.requireDrafting();
        return new Contribution(sheet, person, capacity);
    }

    boolean include(Sheet sheet, String person) {
        return capacityOf(sheet, person).isPresent();
    }

    private Optional<String> capacityOf(Sheet sheet, String person) {
        var groups = organization.groupsOf(person);
        return departments(sheet)
                .map(Groups::staffOf)
                .filter(groups::contains)
                .findFirst()
                .map(group -> organization.capacityOf(person, group));
    }

    private Stream<String> departments(Sheet sheet) {
        return Stream.concat(sheet.leadDepartments().stream(), units(sheets.textToWorkOn(sheet.id())));
    }

    private static Stream<String> units(JsonNode text) {
        return StreamSupport.stream(text.path("items").spliterator(), false)
                .map(item -> item.path("unit").asText(""))
                .filter(unit -> !unit.isEmpty());
    }
}
