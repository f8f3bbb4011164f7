package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Organization;
import dev.ringi.plan.Plan;
import dev.ringi.plan.PlanNode;
import dev.ringi.sheet.DepartmentNames;
import java.util.Optional;

/** The headings that a plan's file has for its sheets, and for one of them. */
class PlanWording extends DepartmentNames {

    private final JsonNode labels;

    PlanWording(Organization organization, Plan plan, PlanNode node) {
        super(organization);
        labels = plan.labelsOf(node);
    }

    @Override
    public Optional<String> heading(String labelName) {
        return Optional.ofNullable(labels.path(labelName).textValue());
    }
}
