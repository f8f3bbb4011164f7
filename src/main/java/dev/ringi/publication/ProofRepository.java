package dev.ringi.publication;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProofRepository extends JpaRepository<Proof, Long> {

    List<Proof> findByEditionIdOrderById(long editionId);
}
