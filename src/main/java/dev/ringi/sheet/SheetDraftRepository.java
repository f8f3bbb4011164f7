package dev.ringi.sheet;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SheetDraftRepository extends Repository<SheetDraft, Long> {

    Optional<SheetDraft> findById(long sheetId);

    SheetDraft save(SheetDraft draft);

    <S extends SheetDraft> Iterable<S> saveAll(Iterable<S> drafts);

    void delete(SheetDraft draft);
}
