package dev.ringi.publication;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.Phase;
import dev.ringi.plan.Programmes;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 校正: each lead department confirms its sheets in the edition, or says what is wrong. */
@Service
@Transactional
public class Proofs {

    private final Editions editions;
    private final Programmes programmes;
    private final ProofRepository proofs;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proofs(
            Editions editions,
            Programmes programmes,
            ProofRepository proofs,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.programmes = programmes;
        this.proofs = proofs;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The departments that have to proofread, in the order of their first sheets; none where the phase has no proof. */
    @Transactional(readOnly = true)
    public List<UnitCode> departments(long editionId) {
        var edition = editions.get(editionId);
        var phase = programmes.get(edition.programmeCode()).phase(edition.phase());
        return phase.has(Phase.Step.PROOF) ? editions.contentOf(edition).leadDepartments() : List.of();
    }

    /** Those that have spoken, in the order in which they did. */
    @Transactional(readOnly = true)
    public List<Proof> of(long editionId) {
        return proofs.findByEditionIdOrderById(editionId);
    }

    public void confirm(long editionId, UnitCode department, String person) {
        record(editionId, department, person, null);
    }

    public void sendBack(long editionId, UnitCode department, String reason, String person) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("publication.reason", editions.get(editionId).title());
        }
        record(editionId, department, person, reason);
    }

    private void record(long editionId, UnitCode department, String person, String reason) {
        var edition = editions.get(editionId);
        edition.require(EditionState.ASSEMBLED);
        if (!departments(editionId).contains(department)) {
            throw new Refusal("publication.notALead", edition.title());
        }
        var capacity = organization.capacityOf(person, Groups.staffOf(department));
        var proof = proofs.saveAndFlush(new Proof(editionId, department, person, capacity, clock.instant(), reason));
        events.publishEvent(new EditionProofread(
                edition.businessKey(), person, capacity, editionId, department, proof.isConfirmed(), reason));
    }

    /**
     * Closes the round when all have spoken.
     *
     * @return whether all of them confirmed; otherwise the edition is sent back with all their reasons
     */
    public boolean conclude(long editionId) {
        var edition = editions.get(editionId);
        var given = of(editionId);
        if (given.size() < departments(editionId).size()) {
            throw new Refusal("publication.proofMissing", edition.title());
        }
        var reasons = given.stream()
                .filter(proof -> !proof.isConfirmed())
                .map(proof -> organization.department(proof.departmentCode()).name() + "：" + proof.reason())
                .collect(Collectors.joining("\n"));
        if (reasons.isEmpty()) {
            edition.proofed();
            return true;
        }
        edition.sendBack(reasons, null, clock.instant());
        events.publishEvent(new EditionReturned(edition.businessKey(), null, null, editionId, reasons));
        return false;
    }
}
