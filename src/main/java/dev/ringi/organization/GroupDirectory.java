package dev.ringi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which groups there are, and what they are called. */
@Component
class GroupDirectory {

    private final DepartmentRepository departments;
    private final DivisionRepository divisions;
    private final BodyRepository bodies;

    GroupDirectory(DepartmentRepository departments, DivisionRepository divisions, BodyRepository bodies) {
        this.departments = departments;
        this.divisions = divisions;
        this.bodies = bodies;
    }

    List<Group> groups(Seating seating, LocalDate today) {
        var groups = new ArrayList<Group>();
        names().forEach((id, name) -> groups.add(new Group(
                id, name, seating.members(id, today).stream().map(Person::id).toList())));
        return groups;
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var department : departments.findByActiveTrueOrderByDisplayOrder()) {
            names.put(Groups.staffOf(department.code()), department.name());
            seat(names, Groups.chiefOf(department.code()), department.name(), "係長");
            seat(names, Groups.headOf(department.code()), department.name(), "長");
            if (department.isPolicyOffice()) {
                names.put(Groups.OFFICE, "事務局（" + department.name() + "）");
            }
        }
        for (var division : divisions.findByActiveTrueOrderByDisplayOrder()) {
            names.put(Groups.staffOf(division.code()), division.name());
            seat(names, Groups.headOf(division.code()), division.name(), "長");
        }
        bodies.findAllByOrderByDisplayOrder().forEach(body -> names.put(body.groupId(), body.name()));
        return names;
    }

    private static void seat(Map<String, String> names, String id, String unit, String rank) {
        names.put(id, unit + "（" + rank + "）");
        names.put(Groups.inPerson(id), unit + "（" + rank + "・本人のみ）");
    }
}
