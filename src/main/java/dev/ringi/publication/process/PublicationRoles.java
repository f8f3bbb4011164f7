package dev.ringi.publication.process;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.publication.Proofs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who works on an edition, for the expressions of {@code publication.bpmn}. */
@Component
public class PublicationRoles {

    private final Proofs proofs;
    private final Organization organization;

    PublicationRoles(Proofs proofs, Organization organization) {
        this.proofs = proofs;
        this.organization = organization;
    }

    /** Codes of the departments that proofread an edition. */
    public List<String> leads(long editionId) {
        return proofs.departments(editionId);
    }

    public boolean skipProof(long editionId) {
        return proofs.departments(editionId).isEmpty();
    }

    /** Group id of those who proofread for a department. */
    public String proofreaders(String department) {
        return Groups.staffOf(department);
    }

    /** A department's Japanese name. Named by models deployed earlier. */
    public String name(String department) {
        return organization.department(department).name();
    }
}
