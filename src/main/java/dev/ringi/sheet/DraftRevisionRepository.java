package dev.ringi.sheet;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRevisionRepository extends Repository<DraftRevision, Long> {

    DraftRevision save(DraftRevision revision);

    Optional<DraftRevision> findBySheetIdAndRoundAndNumber(SheetId sheetId, int round, int number);

    List<DraftRevision> findBySheetIdAndRoundOrderByNumberDesc(SheetId sheetId, int round);

    /** A person's saves in a row but the last: what came after them is the same person's. */
    @Modifying
    @Query("""
            delete from DraftRevision old where old.sheetId = :sheetId and old.round = :round and old.number < :before
            and old.number > 0 and exists (select 1 from DraftRevision next where next.sheetId = :sheetId
            and next.round = :round and next.number = old.number + 1 and next.savedBy = old.savedBy)""")
    void thinOut(SheetId sheetId, int round, int before);

    @Modifying
    @Query("delete from DraftRevision old where old.sheetId = :sheetId and old.round < :round")
    void forgetBefore(SheetId sheetId, int round);
}
