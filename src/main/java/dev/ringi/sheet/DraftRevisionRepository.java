package dev.ringi.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRevisionRepository extends Repository<DraftRevision, Long> {

    DraftRevision save(DraftRevision revision);

    Optional<DraftRevision> findBySheetIdAndRoundAndNumber(SheetId sheetId, int round, int number);

    List<DraftRevision> findBySheetIdAndRoundOrderByNumberDesc(SheetId sheetId, int round);

    /** Of the saves of each day before this one, all but each person's last. */
    @Modifying
    @Query(value = """
            delete from ringi.draft_revision old where old.sheet_id = :sheetId and old.round = :round
            and old.number > 0 and old.saved_at < :today and exists (
                select 1 from ringi.draft_revision next where next.sheet_id = old.sheet_id and next.round = old.round
                and next.number > old.number and next.saved_by = old.saved_by
                and date(next.saved_at at time zone :zone) = date(old.saved_at at time zone :zone))""", nativeQuery = true)
    void thinOut(long sheetId, int round, Instant today, String zone);

    /** The oldest saves beyond so many bytes, counted from the newest; never the newest, nor what the round began with. */
    @Modifying
    @Query(value = """
            delete from ringi.draft_revision old using (
                select id, number, sum(octet_length(content::text)) over (order by number desc) as bytes,
                row_number() over (order by number desc) as place
                from ringi.draft_revision where sheet_id = :sheetId and round = :round) sized
            where old.id = sized.id and sized.bytes > :most and sized.place > 1 and sized.number > 0""", nativeQuery = true)
    void keepNewest(long sheetId, int round, long most);

    @Modifying
    @Query("delete from DraftRevision old where old.sheetId = :sheetId and old.round < :round")
    void forgetBefore(SheetId sheetId, int round);
}
