package dev.ringi.publication;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionFileRepository extends JpaRepository<EditionFile, Long> {

    Optional<EditionFile> findByEditionIdAndFormatAndPart(long editionId, FileFormat format, String part);
}
