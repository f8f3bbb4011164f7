package dev.ringi.submission;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Finds in which capacity a person acts, and refuses those who have none. */
@Component
class Actors {

    private final Organization organization;

    Actors(Organization organization) {
        this.organization = organization;
    }

    Actor drafter(Sheet sheet, String person) {
        var groups = organization.groupsOf(person);
        return sheet.leadDepartments().stream()
                .filter(department -> groups.contains(Groups.staffOf(department)))
                .findFirst()
                .map(department -> actor(person, department, Groups.staffOf(department)))
                .orElseThrow(() -> new Refusal("submission.notALead", sheet.title()));
    }

    Actor head(String department, String person) {
        return actor(person, department, Groups.headOf(department));
    }

    Actor officer(String person) {
        return actor(person, null, Groups.OFFICE);
    }

    private Actor actor(String person, String department, String group) {
        if (!organization.groupsOf(person).contains(group)) {
            throw new Refusal(
                    "submission.notEntitled", organization.person(person).name());
        }
        return new Actor(person, department, organization.capacityOf(person, group));
    }
}
