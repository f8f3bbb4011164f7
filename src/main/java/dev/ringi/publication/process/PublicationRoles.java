package dev.ringi.publication.process;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import org.springframework.stereotype.Component;

/** Who works on an edition, for the expressions of {@code publication.bpmn}. */
@Component
public class PublicationRoles {

    private final Organization organization;

    PublicationRoles(Organization organization) {
        this.organization = organization;
    }

    /** Group id of those who proofread for a department. */
    public String proofreaders(String department) {
        return Groups.staffOf(department);
    }

    /** A department's Japanese name. */
    public String name(String department) {
        return organization.department(department).name();
    }
}
