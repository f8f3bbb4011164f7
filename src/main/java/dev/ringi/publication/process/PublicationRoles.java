package dev.ringi.publication.process;

import dev.ringi.organization.Groups;
import dev.ringi.organization.UnitCode;
import dev.ringi.publication.Proofs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who works on an edition, for the expressions of {@code publication.bpmn}. */
@Component
public class PublicationRoles {

    private final Proofs proofs;

    PublicationRoles(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Codes of the departments that proofread an edition. */
    public List<String> leads(long editionId) {
        return proofs.departments(editionId).stream().map(UnitCode::value).toList();
    }

    public boolean skipProof(long editionId) {
        return proofs.departments(editionId).isEmpty();
    }

    /** Group id of those who proofread for a department. */
    public String proofreaders(String department) {
        return Groups.staffOf(new UnitCode(department));
    }
}
